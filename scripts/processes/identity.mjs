import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { errorCode } from './user-error.mjs'

/**
 * A process is its number and the moment it began: numbers are given out again, so a number alone is never enough
 * to signal something.
 * @typedef {{ pid: number, began: string }} ProcessIdentity
 */

/**
 * The moment a running process began, as an opaque word to compare; null when no such process runs (a zombie counts
 * as not running).
 * @param {number} pid
 * @returns {string | null}
 */
export function beginningOf(pid) {
  return process.platform === 'linux' ? beginningFromProc(pid) : beginningFromPs(pid)
}

/**
 * @param {number} pid
 * @returns {ProcessIdentity | null} null when it is already gone
 */
export function identify(pid) {
  const began = beginningOf(pid)
  return began === null ? null : { pid, began }
}

/** @param {ProcessIdentity} identity */
export function isStillRunning(identity) {
  return beginningOf(identity.pid) === identity.began
}

/**
 * The command line of a process, words separated by spaces; '' when it cannot be read.
 * @param {number} pid
 */
export function commandLineOf(pid) {
  if (process.platform === 'linux') {
    return (readProc(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ').trim()
  }
  return ps('command=', pid)
}

/** @param {number} pid */
function beginningFromProc(pid) {
  const stat = readProc(`/proc/${pid}/stat`)
  if (stat === null) return null
  // The name in field 2 may hold spaces and brackets, so fields are counted from the last bracket on.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state] = fields
  const startedAtTick = fields[19]
  if (state === 'Z' || state === 'X' || startedAtTick === undefined) return null
  // Ticks count from boot: the boot's own id keeps a process of before a restart apart.
  const boot = (readProc('/proc/sys/kernel/random/boot_id') ?? '').trim()
  return `${boot}:${startedAtTick}`
}

/** @param {number} pid */
function beginningFromPs(pid) {
  const state = ps('state=', pid)
  if (state === '' || state.startsWith('Z')) return null
  return ps('lstart=', pid)
}

/** @param {string} path */
function readProc(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    // ESRCH: the process ended between the opening and the reading.
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(errorCode(error))) return null
    throw error
  }
}

/**
 * @param {string} column
 * @param {number} pid
 */
function ps(column, pid) {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    // ps ends with 1 when there is no such process.
    return ''
  }
}
