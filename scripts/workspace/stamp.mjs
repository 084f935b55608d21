import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorCode } from '../processes/user-error.mjs'

/**
 * A stamp says from which inputs something was made. It lies inside what was made, so that deleting the one deletes
 * the other, and is taken away before the work begins, so that half a result never passes for a whole one.
 * @param {string} path
 * @param {string} hash
 * @returns {boolean} whether the stamp carries that hash
 */
export function isStamped(path, hash) {
  try {
    return readFileSync(path, 'utf8') === hash
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return false
    throw error
  }
}

/**
 * @param {string} path
 * @param {string} hash
 * @param {() => Promise<void>} work
 */
export async function stampAfter(path, hash, work) {
  rmSync(path, { force: true })
  await work()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, hash)
}
