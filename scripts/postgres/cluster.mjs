import { execFile } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { serverEnvironment } from './server-environment.mjs'

/** @typedef {import('./account.mjs').Account} Account */

/**
 * Makes an empty cluster, whole or not at all: a start that is killed half-way leaves only a `.new` folder, which the
 * next one throws away.
 * @param {object} wanted
 * @param {string} wanted.initdb
 * @param {string} wanted.data
 * @param {Account} wanted.account
 * @param {string} wanted.password
 * @param {boolean} [wanted.throwAway] skips the syncing to disk
 */
export async function createCluster({ initdb, data, account, password, throwAway = false }) {
  const fresh = `${data}.new`
  const passwordFile = join(dirname(data), 'postgres.password')
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  give(fresh, account)
  give(passwordFile, account)
  try {
    await promisify(execFile)(
      initdb,
      [
        `--pgdata=${fresh}`,
        `--pwfile=${passwordFile}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        // Said always: with LC_ALL=C around, initdb would choose SQL_ASCII.
        '--encoding=UTF8',
        '--locale=C',
        ...(throwAway ? ['--no-sync'] : []),
      ],
      { env: serverEnvironment(), cwd: fresh, ...account },
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(fresh, data)
}

/** @param {string} data */
export function clusterExists(data) {
  return existsSync(join(data, 'PG_VERSION'))
}

/**
 * @param {string} path
 * @param {Account} account
 */
function give(path, account) {
  if (account !== null) chownSync(path, account.uid, account.gid)
}
