import { createShutdown, stopOnSignals } from '../processes/shutdown.mjs'
import { wordsFor } from '../processes/user-error.mjs'
import { root } from '../workspace/root.mjs'
import { readDotEnv } from './dot-env.mjs'
import { helpText } from './help-text.mjs'
import { run } from './run.mjs'
import { readSettings } from './settings.mjs'

/**
 * `npm start` and `npm run dev`.
 * @param {readonly string[]} args
 */
export async function main(args) {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(helpText)
    return
  }
  const unknown = args.find((arg) => arg !== '--dev')
  if (unknown !== undefined) {
    process.stderr.write(`There is no option "${unknown}". npm start -- --help lists what there is.\n`)
    process.exitCode = 1
    return
  }
  const shutdown = createShutdown()
  stopOnSignals(shutdown, 0)
  try {
    readDotEnv(root)
    await run(root, readSettings(process.env, { root, dev: args.includes('--dev') }), shutdown)
  } catch (error) {
    // A signal in the middle of a step fails that step: the person asked for it and needs no words about it.
    if (shutdown.isStopping()) return
    process.stderr.write(`\n${wordsFor(error)}\n`)
    await shutdown.stop()
    process.exit(1)
  }
}
