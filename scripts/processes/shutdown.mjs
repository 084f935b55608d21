import { endCommands } from './run-command.mjs'
import { say } from './progress.mjs'

/**
 * Undoes what was begun, last thing first, once: at the end, after a failure, or on a signal.
 * @typedef {object} Shutdown
 * @property {(undo: () => unknown) => void} onStop
 * @property {() => boolean} isStopping
 * @property {() => Promise<void>} stop
 */

/** @returns {Shutdown} */
export function createShutdown() {
  /** @type {(() => unknown)[]} */
  const undos = []
  /** @type {Promise<void> | null} */
  let stopping = null

  async function undoAll() {
    endCommands()
    for (const undo of undos.reverse()) {
      try {
        await undo()
      } catch (error) {
        // One thing that cannot be stopped must not keep the others running.
        say(`  ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }

  return {
    onStop: (undo) => undos.push(undo),
    isStopping: () => stopping !== null,
    stop: () => (stopping ??= undoAll()),
  }
}

const lookEveryMs = 1000

/**
 * Whoever kills npm means what npm runs, but a killed npm passes nothing on.
 * @param {() => void} stopNow
 */
function stopWithParent(stopNow) {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stopNow()
  }, lookEveryMs).unref()
}

/**
 * Ctrl-C, a polite kill, and the terminal's closing all stop in order. npm passes Ctrl-C on a second time, and people
 * press it twice: the first counts.
 * @param {Shutdown} shutdown
 * @param {number} exitCode
 */
export function stopOnSignals(shutdown, exitCode) {
  const stopNow = () => {
    if (shutdown.isStopping()) return
    say('\nStopping ...')
    void shutdown.stop().then(() => {
      say('Stopped.')
      process.exit(exitCode)
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stopNow)
  if (process.env.npm_lifecycle_event !== undefined) stopWithParent(stopNow)
  // The reader of our output may go away first (a closed terminal, `| head`); that must not end us half-way.
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)
}
