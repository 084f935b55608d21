import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { identify, isStillRunning } from './identity.mjs'
import { readJsonFile } from './private-file.mjs'
import { errorCode, UserError } from './user-error.mjs'

/** @typedef {import('./identity.mjs').ProcessIdentity} ProcessIdentity */

/**
 * Takes a lock, unless a running process holds it. One whose holder is gone (kill -9, power cut) counts for nothing.
 * @param {string} file
 * @returns {{ release: () => void } | { holder: ProcessIdentity | null }} holder null: taken this very moment
 */
export function tryLock(file) {
  if (!create(file)) {
    const holder = readHolder(file)
    if (holder !== null && isStillRunning(holder)) return { holder }
    rmSync(file, { force: true })
    if (!create(file)) return { holder: readHolder(file) }
  }
  return { release: () => rmSync(file, { force: true }) }
}

/**
 * Does work that only one process at a time may do, waiting for the others.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(file, work) {
  mkdirSync(dirname(file), { recursive: true })
  for (;;) {
    const lock = tryLock(file)
    if ('release' in lock) {
      try {
        return await work()
      } finally {
        lock.release()
      }
    }
    await wait(300)
  }
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
