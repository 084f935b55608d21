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

/**
 * Ctrl-C, a polite kill, and the terminal's closing all stop in order. npm passes Ctrl-C on a second time, and people
 * press it twice: the first counts.
 * @param {Shutdown} shutdown
 * @param {number} exitCode
 */
export function stopOnSignals(shutdown, exitCode) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (shutdown.isStopping()) return
      say('\nStopping ...')
      void shutdown.stop().then(() => {
        say('Stopped.')
        process.exit(exitCode)
      })
    })
  }
  // The reader of our output may go away first (a closed terminal, `| head`); that must not end us half-way.
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)
}
