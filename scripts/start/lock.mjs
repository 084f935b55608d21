import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { identify, isStillRunning } from '../processes/identity.mjs'
import { readJsonFile } from '../processes/private-file.mjs'
import { errorCode, UserError } from '../processes/user-error.mjs'

/**
 * Lets one start at a time use a DATA_DIR. A lock whose holder is gone (kill -9, power cut) counts for nothing.
 * @param {string} dataDir
 * @returns {() => void} gives the lock back
 * @throws {UserError} when another start holds it
 */
export function takeLock(dataDir) {
  const file = join(dataDir, 'lock.json')
  if (!create(file)) {
    const holder = readHolder(file)
    if (holder !== null && isStillRunning(holder)) {
      throw new UserError(
        `Evenkeel is already running from ${dataDir} (process ${holder.pid}).\n` +
          'Stop that one with Ctrl-C first, or set DATA_DIR, PORTAL_PORT and CMS_PORT to run a second one beside it.',
      )
    }
    rmSync(file, { force: true })
    if (!create(file)) throw new UserError(`Another start has just taken ${dataDir}. Try again in a moment.`)
  }
  return () => rmSync(file, { force: true })
}

/** @param {string} file */
function create(file) {
  try {
    writeFileSync(file, JSON.stringify(identify(process.pid)), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** @param {string} file */
function readHolder(file) {
  try {
    const found = readJsonFile(file)
    if (typeof found?.pid !== 'number' || typeof found.began !== 'string') return null
    return { pid: found.pid, began: found.began }
  } catch (error) {
    // Killed between making the file and filling it.
    if (error instanceof UserError) return null
    throw error
  }
}
