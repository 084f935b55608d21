import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { errorCode, UserError } from './user-error.mjs'

/**
 * Reads a JSON file of ours as an object; null when there is none.
 * @param {string} path
 * @returns {Record<string, unknown> | null}
 * @throws {UserError} when the file is there but is not ours to read, or is damaged
 */
export function readJsonFile(path) {
  const text = readText(path)
  if (text === null) return null
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UserError(
      `${path} is damaged. Delete that one file, or bring it back from a copy, and try again.`,
    )
  }
  return Object.fromEntries(Object.entries(value))
}

/**
 * Writes a JSON file that only its owner can read, whole or not at all (a new file, synced, renamed over the old one).
 * @param {string} path
 * @param {object} value
 */
export function writePrivateJson(path, value) {
  const fresh = `${path}.new-${process.pid}`
  const file = openSync(fresh, 'w', 0o600)
  try {
    writeSync(file, `${JSON.stringify(value, null, 2)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(fresh, path)
}

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    if (errorCode(error) === 'EACCES')
      throw new UserError(`${path} belongs to another user: run as that user.`)
    throw error
  }
}

/**
 * @param {string} text
 * @returns {unknown}
 */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
