import { join } from 'node:path'
import { isStillRunning } from './identity.mjs'
import { readJsonFile, writePrivateJson } from './private-file.mjs'
import { stopProcess } from './stop-process.mjs'

/** @typedef {import('./identity.mjs').ProcessIdentity} ProcessIdentity */
/** @typedef {ProcessIdentity & { name: string }} RecordedProcess */

/**
 * Which processes a start has running, kept in DATA_DIR/run.json: after kill -9 the next start finds and stops them.
 * PostgreSQL is not among them: it has a record of its own and is taken over, not stopped.
 * @param {string} dataDir
 */
export function openRunRecord(dataDir) {
  const file = join(dataDir, 'run.json')
  /** @type {Map<string, RecordedProcess>} */
  const running = new Map()
  const save = () => writePrivateJson(file, { processes: [...running.values()] })
  return {
    /**
     * @param {string} name
     * @param {ProcessIdentity} identity
     */
    add(name, identity) {
      running.set(name, { name, ...identity })
      save()
    },
    /** @param {string} name */
    remove(name) {
      if (running.delete(name)) save()
    },
  }
}

/** @typedef {ReturnType<typeof openRunRecord>} RunRecord */

/**
 * Stops what an interrupted start left running.
 * @param {string} dataDir
 * @returns {Promise<string[]>} the names of what was stopped
 */
export async function stopLeftovers(dataDir) {
  const leftovers = readProcesses(join(dataDir, 'run.json')).filter(isStillRunning)
  await Promise.all(leftovers.map((leftover) => stopProcess(leftover, { group: true })))
  return leftovers.map(({ name }) => name)
}

/**
 * @param {string} file
 * @returns {RecordedProcess[]}
 */
function readProcesses(file) {
  const processes = readJsonFile(file)?.processes
  return Array.isArray(processes) ? processes.filter(isRecordedProcess) : []
}

/**
 * @param {unknown} value
 * @returns {value is RecordedProcess}
 */
function isRecordedProcess(value) {
  if (typeof value !== 'object' || value === null) return false
  return (
    'name' in value &&
    typeof value.name === 'string' &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'began' in value &&
    typeof value.began === 'string'
  )
}
