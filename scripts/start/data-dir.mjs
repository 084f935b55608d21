import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode, UserError } from '../processes/user-error.mjs'

/**
 * Makes DATA_DIR and its folder for logs, or says in words why it cannot be used.
 * @param {string} dataDir absolute
 * @throws {UserError}
 */
export function prepareDataDir(dataDir) {
  const isNew = !existsSync(dataDir)
  try {
    mkdirSync(join(dataDir, 'logs'), { recursive: true })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    accessSync(join(dataDir, 'logs'), constants.W_OK)
  } catch (error) {
    throw new UserError(`DATA_DIR is ${dataDir}, ${problemWords(error)}`)
  }
  // As root the database runs under another account, which has to pass through here (but may not look around).
  if (isNew && process.getuid?.() === 0) chmodSync(dataDir, 0o711)
}

/** @param {unknown} error */
function problemWords(error) {
  const code = errorCode(error)
  if (code === 'EACCES' || code === 'EPERM') {
    return (
      'which this user may not write to (was it made by another user, by root for example?).\n' +
      'Run as that user, or set DATA_DIR to another folder.'
    )
  }
  if (code === 'EROFS') return 'which is on a read-only disk. Set DATA_DIR to another folder.'
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return 'but a file is in the way. Set DATA_DIR to another folder.'
  if (code === 'ENOSPC') return 'and the disk is full.'
  return `which cannot be used (${code || 'unknown reason'}).`
}
