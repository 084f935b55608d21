import { statSync } from 'node:fs'
import { dirname } from 'node:path'

/** @typedef {import('./account.mjs').Account} Account */
/** @typedef {{ mode: number, uid: number, gid: number }} Ownership */

const readBit = 4
const executeBit = 1

/**
 * Whether an account holds a permission by the classic mode bits. Access lists are not asked: at worst this says no
 * where the answer is yes, and the data go to a place that is certain.
 * @param {Ownership} file
 * @param {{ uid: number, gid: number }} account
 * @param {number} bits 4 read, 2 write, 1 execute or enter
 */
function isAllowed(file, account, bits) {
  const shift = file.uid === account.uid ? 6 : file.gid === account.gid ? 3 : 0
  return ((file.mode >> shift) & bits) === bits
}

/**
 * The first folder on the way down to `path` that the account cannot enter; null when it can enter all of them.
 * @param {string} path absolute
 * @param {Account} account
 * @param {(path: string) => Ownership} [stat]
 * @returns {string | null}
 */
export function firstClosedFolder(path, account, stat = statSync) {
  if (account === null) return null
  return foldersDownTo(path).find((folder) => !isAllowed(stat(folder), account, executeBit)) ?? null
}

/**
 * @param {string} file absolute
 * @param {Account} account
 * @param {(path: string) => Ownership} [stat]
 */
export function canRun(file, account, stat = statSync) {
  if (account === null) return true
  return (
    firstClosedFolder(dirname(file), account, stat) === null &&
    isAllowed(stat(file), account, readBit | executeBit)
  )
}

/**
 * @param {string} path
 * @returns {string[]} from the root down, `path` last
 */
function foldersDownTo(path) {
  const parent = dirname(path)
  return parent === path ? [path] : [...foldersDownTo(parent), path]
}
