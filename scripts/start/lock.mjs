import { join } from 'node:path'
import { tryLock } from '../processes/lock-file.mjs'
import { UserError } from '../processes/user-error.mjs'

/**
 * Lets one start at a time use a DATA_DIR.
 * @param {string} dataDir
 * @returns {() => void} gives the lock back
 * @throws {UserError} when another start holds it
 */
export function takeLock(dataDir) {
  const lock = tryLock(join(dataDir, 'lock.json'))
  if ('release' in lock) return lock.release
  if (lock.holder === null)
    throw new UserError(`Another start has just taken ${dataDir}. Try again in a moment.`)
  throw new UserError(
    `Evenkeel is already running from ${dataDir} (process ${lock.holder.pid}).\n` +
      'Stop that one with Ctrl-C first, or set DATA_DIR, PORTAL_PORT and CMS_PORT to run a second one beside it.',
  )
}
