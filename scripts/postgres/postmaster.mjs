import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandLineOf, identify } from '../processes/identity.mjs'
import { errorCode } from '../processes/user-error.mjs'

/** @typedef {import('../processes/identity.mjs').ProcessIdentity} ProcessIdentity */

/**
 * What a cluster's postmaster.pid says, compared with what runs.
 * - `none`: no such file.
 * - `stale`: it names a process that is gone, or a number that meanwhile belongs to something else.
 * - `running`: a server of this very cluster.
 * @typedef {{ state: 'none' } | { state: 'stale' } | { state: 'running', process: ProcessIdentity, port: number }} Postmaster
 */

/**
 * @param {string} data the cluster's folder
 * @returns {Postmaster}
 */
export function findPostmaster(data) {
  const lines = readLines(join(data, 'postmaster.pid'))
  if (lines === null) return { state: 'none' }
  const pid = Number(lines[0])
  const port = Number(lines[3])
  if (!Number.isInteger(pid) || pid <= 0) return { state: 'stale' }
  const process = identify(pid)
  if (process === null || !isServerOf(data, pid)) return { state: 'stale' }
  return { state: 'running', process, port }
}

/**
 * @param {string} data
 * @param {number} pid
 */
function isServerOf(data, pid) {
  const words = commandLineOf(pid)
  return words.includes('postgres') && words.includes(data)
}

/** @param {string} path */
function readLines(path) {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}
