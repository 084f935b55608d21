import { createShutdown, stopOnSignals } from '../processes/shutdown.mjs'
import { wordsFor } from '../processes/user-error.mjs'
import { root } from '../workspace/root.mjs'
import { readTestOptions } from './options.mjs'
import { runEverything } from './run-everything.mjs'
import { failure, summary } from './tally.mjs'

/** What a person set for npm start has no say in a test run. */
const ofStart = [
  'DATABASE_URL',
  'DATA_DIR',
  'PORTAL_PORT',
  'CMS_PORT',
  'PORTAL_URL',
  'CMS_URL',
  'SNAPSHOT_URL',
  'ADMIN_EMAIL',
  'ADMIN_PASSWORD',
  'PAYLOAD_SECRET',
  'PREVIEW_SECRET',
  'REPORTS_SECRET',
  'SMTP_URL',
  'MAIL_FROM',
  'TRUST_PROXY',
  'NODE_ENV',
]

/**
 * `npm test`. The last line is `N passed, N failed`; the exit code is 0 only when nothing failed.
 * @param {readonly string[]} args
 */
export async function main(args) {
  for (const name of ofStart) Reflect.deleteProperty(process.env, name)
  const shutdown = createShutdown()
  stopOnSignals(shutdown, 130)
  const outcome = await outcomeOf(args, shutdown)
  if (shutdown.isStopping()) return
  await shutdown.stop()
  process.stdout.write(`${summary(outcome)}\n`)
  process.exitCode = outcome.failures.length === 0 ? 0 : 1
}

/**
 * @param {readonly string[]} args
 * @param {import('../processes/shutdown.mjs').Shutdown} shutdown
 */
async function outcomeOf(args, shutdown) {
  try {
    return await runEverything(root, readTestOptions(args), shutdown)
  } catch (error) {
    return failure('the test run itself', wordsFor(error))
  }
}
