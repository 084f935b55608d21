import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { openEmbeddedDatabase, stopOnceOpen } from '../postgres/embedded.mjs'
import { createShutdown, stopOnSignals } from '../processes/shutdown.mjs'
import { wordsFor } from '../processes/user-error.mjs'
import { runCmsCommand } from '../start/cms-command.mjs'
import { cmsEnvironment } from '../start/services.mjs'
import { secretsFor } from '../start/secrets.mjs'
import { readSettings } from '../start/settings.mjs'
import { makeScratch, sweepScratch } from '../test-run/scratch.mjs'
import { nodeArguments } from '../workspace/manifest.mjs'
import { root } from '../workspace/root.mjs'

/**
 * `pnpm bench:import`: how fast files become drafts, on a PostgreSQL of its own that is thrown away, as the tests use
 * it. What it prints is the command's own.
 * @param {readonly string[]} args
 */
export async function benchImport(args) {
  const shutdown = createShutdown()
  stopOnSignals(shutdown, 1)
  try {
    await sweepScratch()
    const scratch = makeScratch()
    shutdown.onStop(() => scratch.remove())
    const opening = openEmbeddedDatabase({ root, dataDir: scratch.folder, throwAway: true })
    shutdown.onStop(() => stopOnceOpen(opening))
    const { url } = await opening
    const settings = { ...readSettings({}, { root, dev: false }), dataDir: scratch.folder }
    const env = cmsEnvironment({ ...settings, root, databaseUrl: url, secrets: secretsFor(settings) })
    await runCmsCommand({ root, dataDir: scratch.folder, env }, 'migrate', 'The database could not be made')
    process.exitCode = await measure(args, env)
  } catch (error) {
    process.stderr.write(`${wordsFor(error)}\n`)
    process.exitCode = 1
  }
  await shutdown.stop()
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function measure(args, env) {
  const folder = join(root, 'apps/cms')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeArguments(folder, 'bench:import'), ...args], {
      cwd: folder,
      env,
      stdio: 'inherit',
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
