import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { errorCode, UserError } from '../processes/user-error.mjs'

/**
 * The system account that the database server runs as; null means "as whoever runs this", which is right for everyone
 * but root: PostgreSQL refuses to run as root.
 * @typedef {{ uid: number, gid: number, name: string } | null} Account
 */

const ownAccount = 'evenkeel'

/**
 * Finds or makes the account. Data that exist already keep the account that owns them.
 * @param {string} existingData the cluster's folder, which need not exist
 * @returns {Account}
 */
export function databaseAccount(existingData) {
  if (process.getuid?.() !== 0) return null
  return ownerOf(existingData) ?? lookUp('postgres') ?? lookUp(ownAccount) ?? create() ?? nobody()
}

/** @param {string} path */
function ownerOf(path) {
  try {
    const { uid, gid } = statSync(path)
    return uid === 0 ? null : { uid, gid, name: `user ${uid}` }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** @param {string} name */
function lookUp(name) {
  try {
    const uid = Number(run('id', ['-u', name]))
    const gid = Number(run('id', ['-g', name]))
    return uid > 0 ? { uid, gid, name } : null
  } catch {
    // `id` ends with 1 when there is no such account.
    return null
  }
}

function create() {
  try {
    run('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', ownAccount])
  } catch {
    // No useradd, or a read-only /etc: `nobody` is tried next.
    return null
  }
  return lookUp(ownAccount)
}

function nobody() {
  const account = lookUp('nobody')
  if (account !== null) return account
  throw new UserError(
    'PostgreSQL does not run as root, and no other account (postgres, evenkeel, nobody) was found or could be made. ' +
      'Run this as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
  )
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  return execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' }).trim()
}
