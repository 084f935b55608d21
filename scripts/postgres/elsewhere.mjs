import { chmodSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { errorCode, UserError } from '../processes/user-error.mjs'
import { firstClosedFolder } from './permissions.mjs'
import { nameFor } from './place.mjs'

/** @typedef {import('./account.mjs').Account} Account */

/**
 * A folder outside the checkout that the database's account can enter, made when it is needed: under /var/lib, where
 * data outlive a restart of the machine, else among the temporary files.
 * @param {string} dataDir absolute
 * @param {Account} account
 * @param {readonly string[]} [parents]
 * @returns {string}
 */
export function openFolderElsewhere(
  dataDir,
  account,
  parents = ['/var/lib/evenkeel', join(tmpdir(), 'evenkeel')],
) {
  const folder = parents.map((parent) => join(parent, nameFor(dataDir))).find((path) => isOpen(path, account))
  if (folder !== undefined) return folder
  throw new UserError(
    `${dataDir} cannot be entered by the account that runs PostgreSQL, and neither ${parents.join(' nor ')} could be used instead.\n` +
      'Set DATA_DIR to a folder that every user can enter, set DATABASE_URL, or run as an ordinary user.',
  )
}

/**
 * @param {string} path
 * @param {Account} account
 */
function isOpen(path, account) {
  try {
    mkdirSync(path, { recursive: true })
    // Said again: a strict umask (077) would have closed both to the very account that they are made for.
    for (const folder of [dirname(path), path]) chmodSync(folder, 0o755)
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST'].includes(errorCode(error))) return false
    throw error
  }
  return firstClosedFolder(path, account) === null
}
