import { openRunRecord, stopLeftovers } from '../processes/run-record.mjs'
import { lastLines } from '../processes/run-command.mjs'
import { createService } from '../processes/service.mjs'
import { doneOrNothingToDo, duration, say, step } from '../processes/progress.mjs'
import { apps, buildApp } from '../workspace/app-build.mjs'
import { installPackages } from '../workspace/install.mjs'
import { checkPorts } from './check-ports.mjs'
import { closingWords } from './closing-words.mjs'
import { runCmsCommand } from './cms-command.mjs'
import { prepareDataDir } from './data-dir.mjs'
import { makeFirstAdmin } from './first-admin.mjs'
import { takeLock } from './lock.mjs'
import { openDatabase } from './open-database.mjs'
import { secretsFor } from './secrets.mjs'
import { cmsEnvironment, serviceDefinitions } from './services.mjs'

/**
 * From a bare checkout to a running portal and content system.
 * @param {string} root
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('../processes/shutdown.mjs').Shutdown} shutdown
 */
export async function run(root, settings, shutdown) {
  const begun = performance.now()
  const { dataDir } = settings
  prepareDataDir(dataDir)
  shutdown.onStop(takeLock(dataDir))
  const leftovers = await stopLeftovers(dataDir)
  if (leftovers.length > 0)
    say(`- Stopped what an interrupted start had left running: ${leftovers.join(', ')}`)
  await checkPorts(settings)

  await step('Installing packages', () => installPackages(root), doneOrNothingToDo)
  const secrets = secretsFor(settings)
  const databaseUrl = await openDatabase({ ...settings, root }, shutdown)
  const installation = { ...settings, root, databaseUrl, secrets }
  const { signIn, shown } = await prepareContent(installation)
  if (settings.mode === 'production') await buildApps(root)

  const record = openRunRecord(dataDir)
  const { cms, worker, portal } = serviceDefinitions(installation)
  for (const definition of [cms, worker, portal]) {
    if (shutdown.isStopping()) return
    const service = createService(definition, record)
    shutdown.onStop(() => service.stop())
    await step(`Starting the ${definition.name}`, () => service.start())
  }
  say(closingWords(settings, signIn, duration(performance.now() - begun)))
  shown()
}

/**
 * Tables, content, somebody who can sign in.
 * @param {import('./services.mjs').Installation & import('./settings.mjs').Settings} installation
 */
async function prepareContent(installation) {
  const { root, dataDir } = installation
  const where = { root, dataDir, env: cmsEnvironment(installation) }
  /** @param {string} output */
  const itsLastWords = (output) => lastLines(output, 1)
  await step(
    'Bringing the database up to date',
    () => runCmsCommand(where, 'migrate', 'The database could not be brought up to date'),
    itsLastWords,
  )
  await step(
    'Seeding content (an empty database only)',
    () => runCmsCommand(where, 'seed', 'The content could not be seeded'),
    itsLastWords,
  )
  return step(
    'Making the first administrator (when there is no user yet)',
    () => makeFirstAdmin(where, installation),
    ({ signIn }) => doneOrNothingToDo(signIn !== null),
  )
}

/** @param {string} root */
async function buildApps(root) {
  for (const app of apps) {
    await step(`Building ${app.name}`, () => buildApp(root, app), doneOrNothingToDo)
  }
}
