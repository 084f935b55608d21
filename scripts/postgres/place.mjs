import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { canRun, firstClosedFolder } from './permissions.mjs'

/** @typedef {import('./account.mjs').Account} Account */
/** @typedef {import('./permissions.mjs').Ownership} Ownership */

/**
 * Where a cluster lives.
 * @typedef {object} Place
 * @property {string} base the folder that holds the data, and the copy of the programs when one is needed
 * @property {string} data the cluster's own folder
 * @property {string | null} closedFolder why the data are not in DATA_DIR: the folder that the database's account cannot enter
 * @property {boolean} copyPrograms whether PostgreSQL's programs must be copied to `base` to be run
 */

/**
 * Decides where the data and the programs go. In DATA_DIR, whenever the account that runs the server can get there.
 * As root in a folder that others cannot enter (a clone in a 0700 home) it cannot: then `elsewhere`, and the choice is
 * remembered, so that data stay where they are when permissions change later.
 * @param {object} question
 * @param {string} question.dataDir
 * @param {string} question.elsewhere a folder of this DATA_DIR's own that the account can enter
 * @param {string | null} question.remembered the base that an earlier start chose
 * @param {string} question.program one of PostgreSQL's programs where the package manager put it
 * @param {Account} question.account
 * @param {(path: string) => Ownership} [question.stat]
 * @returns {Place}
 */
export function choosePlace({ dataDir, elsewhere, remembered, program, account, stat }) {
  const closedFolder = firstClosedFolder(dataDir, account, stat)
  const base = remembered ?? (closedFolder === null ? dataDir : elsewhere)
  return {
    base,
    data: join(base, 'postgres'),
    closedFolder: base === dataDir ? null : closedFolder,
    copyPrograms: !canRun(program, account, stat),
  }
}

/**
 * A folder name of its own for each DATA_DIR.
 * @param {string} dataDir absolute
 */
export function nameFor(dataDir) {
  return createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
}
