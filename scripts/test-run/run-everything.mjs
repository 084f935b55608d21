import { join } from 'node:path'
import { openEmbeddedDatabase, stopOnceOpen } from '../postgres/embedded.mjs'
import { doneOrNothingToDo, step } from '../processes/progress.mjs'
import { wordsFor } from '../processes/user-error.mjs'
import { installPackages } from '../workspace/install.mjs'
import { startAppsUnderTest } from './apps-under-test.mjs'
import { findOrInstallBrowser } from './browser.mjs'
import { runPlaywright } from './playwright-run.mjs'
import { makeScratch, sweepScratch } from './scratch.mjs'
import { staticChecks } from './static-checks.mjs'
import { failure, inBrief, together } from './tally.mjs'
import { runVitest, vitestSuites } from './vitest-run.mjs'

/** @typedef {import('./tally.mjs').Outcome} Outcome */
/** @typedef {import('./options.mjs').TestOptions} TestOptions */
/** @typedef {import('../processes/shutdown.mjs').Shutdown} Shutdown */

/**
 * Every step of the test run, in order; one that fails keeps none of the later ones from running.
 * @param {string} root
 * @param {TestOptions} options
 * @param {Shutdown} shutdown
 * @returns {Promise<Outcome>}
 */
export async function runEverything(root, options, shutdown) {
  await sweepScratch()
  const scratch = makeScratch()
  shutdown.onStop(() => scratch.remove())
  await step('Installing packages', () => installPackages(root), doneOrNothingToDo)
  const outcomes = [await runStaticChecks(root, options)]
  const needsDatabase = options.steps.has('unit') || options.steps.has('journeys')
  if (needsDatabase) outcomes.push(await runOnDatabase(root, scratch.folder, options, shutdown))
  return together(outcomes)
}

/**
 * @param {string} root
 * @param {TestOptions} options
 */
async function runStaticChecks(root, { steps }) {
  /** @type {Outcome[]} */
  const outcomes = []
  for (const check of staticChecks.filter(({ name }) => steps.has(name))) {
    outcomes.push(await counted(`Checking ${check.title}`, () => check.run(root)))
  }
  return together(outcomes)
}

/**
 * @param {string} root
 * @param {string} scratch
 * @param {TestOptions} options
 * @param {Shutdown} shutdown
 */
async function runOnDatabase(root, scratch, options, shutdown) {
  /** @type {Outcome[]} */
  const outcomes = []
  const begun = await attempt('a PostgreSQL server for the tests', () =>
    step('Starting a PostgreSQL server for the tests', () => {
      const opening = openEmbeddedDatabase({ root, dataDir: scratch, throwAway: true })
      shutdown.onStop(() => stopOnceOpen(opening))
      return opening
    }),
  )
  if ('failures' in begun) return begun
  const env = { TEST_DATABASE_URL: begun.result.serverUrl }
  if (options.steps.has('unit')) {
    const suites = vitestSuites(root).filter(
      ({ folder }) => options.folder === null || options.folder === folder,
    )
    for (const suite of suites) {
      const reportFile = join(scratch, `${suite.folder.replaceAll('/', '-')}.json`)
      outcomes.push(
        await counted(`Running the ${suite.title}`, () => runVitest(root, suite, { reportFile, env })),
      )
    }
  }
  if (options.steps.has('journeys')) {
    const where = { root, scratch, databaseUrl: begun.result.url }
    outcomes.push(await runJourneys(where, { env, filters: options.journeys }, shutdown))
  }
  return together(outcomes)
}

/**
 * @param {{ root: string, scratch: string, databaseUrl: string }} where
 * @param {{ env: NodeJS.ProcessEnv, filters: readonly string[] }} options
 * @param {Shutdown} shutdown
 */
async function runJourneys(where, { env, filters }, shutdown) {
  const browser = await attempt('a browser for the journeys', () =>
    step(
      'Finding a browser',
      () => findOrInstallBrowser(where.root, process.env),
      (path) => path,
    ),
  )
  if ('failures' in browser) return browser
  const apps = await attempt('both apps, built and running', () =>
    step('Building and starting both apps', () => startAppsUnderTest(where, shutdown)),
  )
  if ('failures' in apps) return apps
  return counted('Running the journeys', () =>
    runPlaywright(where.root, {
      reportFile: join(where.scratch, 'journeys.json'),
      env: { ...env, ...apps.result, CHROMIUM_PATH: browser.result },
      filters,
    }),
  )
}

/**
 * @param {string} title
 * @param {() => Promise<Outcome>} run
 * @returns {Promise<Outcome>}
 */
function counted(title, run) {
  return step(title, run, inBrief)
}

/**
 * Something that has to work for what follows: it counts only when it fails.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<{ result: T } | Outcome>}
 */
async function attempt(title, work) {
  try {
    return { result: await work() }
  } catch (error) {
    return failure(title, wordsFor(error))
  }
}
