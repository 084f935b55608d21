import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { readJsonFile, writePrivateJson } from '../processes/private-file.mjs'

/**
 * What has to be remembered of a cluster from one start to the next.
 * @typedef {object} ClusterRecord
 * @property {string} password of the superuser `postgres`, made once at random
 * @property {number | null} port the port of the last start; null before the first
 * @property {string | null} base where the data are when they are not in DATA_DIR
 */

/** @param {string} dataDir */
function recordFile(dataDir) {
  return join(dataDir, 'postgres.json')
}

/**
 * @param {string} dataDir
 * @returns {ClusterRecord | null} null before the first start
 */
export function readRecord(dataDir) {
  const found = readJsonFile(recordFile(dataDir))
  if (found === null || typeof found.password !== 'string') return null
  return {
    password: found.password,
    port: typeof found.port === 'number' ? found.port : null,
    base: typeof found.base === 'string' ? found.base : null,
  }
}

/**
 * @param {string} dataDir
 * @param {ClusterRecord} record
 */
export function writeRecord(dataDir, record) {
  writePrivateJson(recordFile(dataDir), record)
}

/** @returns {ClusterRecord} */
export function newRecord() {
  return { password: randomBytes(24).toString('base64url'), port: null, base: null }
}
