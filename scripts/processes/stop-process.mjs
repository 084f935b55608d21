import { setTimeout as wait } from 'node:timers/promises'
import { isStillRunning } from './identity.mjs'
import { errorCode } from './user-error.mjs'

/** @typedef {import('./identity.mjs').ProcessIdentity} ProcessIdentity */
/** @typedef {{ signal: NodeJS.Signals, graceMs: number }} Stage */

/** Ask, then insist. */
/** @type {readonly Stage[]} */
const politely = [
  { signal: 'SIGTERM', graceMs: 8000 },
  { signal: 'SIGKILL', graceMs: 5000 },
]

/**
 * Ends a process, and its whole process group when `group` is set, by each stage in turn until it is gone.
 * @param {ProcessIdentity} identity
 * @param {{ stages?: readonly Stage[], group?: boolean }} [how]
 * @returns {Promise<boolean>} false when it outlived every stage
 */
export async function stopProcess(identity, { stages = politely, group = false } = {}) {
  for (const stage of stages) {
    if (!isStillRunning(identity)) break
    signal(group ? -identity.pid : identity.pid, stage.signal)
    if (await isGoneWithin(identity, stage.graceMs)) break
  }
  // What a well-ended leader left behind in its group has nobody to answer to any more.
  if (group) signal(-identity.pid, 'SIGKILL')
  return !isStillRunning(identity)
}

/**
 * @param {ProcessIdentity} identity
 * @param {number} milliseconds
 */
async function isGoneWithin(identity, milliseconds) {
  const deadline = performance.now() + milliseconds
  while (isStillRunning(identity)) {
    if (performance.now() > deadline) return false
    await wait(50)
  }
  return true
}

/**
 * @param {number} target a process, or a process group when negative
 * @param {NodeJS.Signals} name
 */
function signal(target, name) {
  try {
    process.kill(target, name)
  } catch (error) {
    // It ended by itself in the meantime.
    if (errorCode(error) !== 'ESRCH') throw error
  }
}
