import { spawn } from 'node:child_process'
import { appendFileSync, closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { identify, isStillRunning } from '../processes/identity.mjs'
import { stopProcess } from '../processes/stop-process.mjs'
import { UserError } from '../processes/user-error.mjs'
import { answers } from './connection.mjs'
import { findPostmaster } from './postmaster.mjs'
import { serverEnvironment } from './server-environment.mjs'

/** @typedef {import('../processes/identity.mjs').ProcessIdentity} ProcessIdentity */
/** @typedef {import('./account.mjs').Account} Account */

/**
 * @typedef {object} Cluster
 * @property {string} postgres the program
 * @property {string} data
 * @property {Account} account
 * @property {string} password
 * @property {string} logFile
 * @property {readonly string[]} [options] settings as PostgreSQL's command line takes them
 */

/** @typedef {{ process: ProcessIdentity, port: number, adopted: boolean }} Server */

/** A killed server's memory stays taken, and its port busy, for some seconds. */
const startPatienceMs = 15_000
const answerPatienceMs = 30_000

/** PostgreSQL's own words for its signals: SIGINT is a fast clean stop, SIGQUIT one that recovers at the next start. */
/** @type {readonly import('../processes/stop-process.mjs').Stage[]} */
const stopStages = [
  { signal: 'SIGINT', graceMs: 20_000 },
  { signal: 'SIGQUIT', graceMs: 5000 },
  { signal: 'SIGKILL', graceMs: 5000 },
]

/**
 * Starts the server of a cluster, or takes over the one that an earlier, killed start left running.
 * @param {Cluster} cluster
 * @param {number} port
 * @returns {Promise<Server>}
 */
export async function startServer(cluster, port) {
  const found = findPostmaster(cluster.data)
  if (found.state === 'running') {
    const orphan = { process: found.process, port: found.port, adopted: true }
    if (await answersWithin(cluster, orphan, 5000)) return orphan
    await stopServer(orphan)
  }
  // PostgreSQL itself refuses a file whose number meanwhile belongs to another process; it was checked above.
  if (found.state === 'stale') rmSync(join(cluster.data, 'postmaster.pid'), { force: true })
  return startAnew(cluster, port)
}

/** @param {Server} server */
export async function stopServer(server) {
  return stopProcess(server.process, { stages: stopStages })
}

/**
 * @param {Cluster} cluster
 * @param {number} port
 * @returns {Promise<Server>}
 */
async function startAnew(cluster, port) {
  const deadline = performance.now() + startPatienceMs
  for (;;) {
    const server = launch(cluster, port)
    if (server !== null && (await answersWithin(cluster, server, answerPatienceMs))) return server
    if (server !== null) await stopServer(server)
    if (performance.now() > deadline) throw new UserError(failureWords(cluster))
    await wait(500)
  }
}

/**
 * @param {Cluster} cluster
 * @param {number} port
 * @returns {Server | null} null when it ended at once
 */
function launch({ postgres, data, account, logFile, options = [] }, port) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'log_min_messages=warning',
    ...options,
  ]
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
  // Straight into a file, not through a pipe: the server must not notice when its starter is killed.
  const log = openSync(logFile, 'a', 0o600)
  const child = spawn(postgres, args, {
    ...account,
    cwd: data,
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.on('error', (error) =>
    appendFileSync(logFile, `${postgres} could not be started: ${error.message}\n`),
  )
  child.unref()
  const process = child.pid === undefined ? null : identify(child.pid)
  return process === null ? null : { process, port, adopted: false }
}

/**
 * @param {Cluster} cluster
 * @param {Server} server
 * @param {number} milliseconds
 */
async function answersWithin(cluster, server, milliseconds) {
  const deadline = performance.now() + milliseconds
  while (isStillRunning(server.process) && performance.now() < deadline) {
    if (await answers({ port: server.port, password: cluster.password })) return true
    await wait(100)
  }
  return false
}

/** @param {Cluster} cluster */
function failureWords({ data, logFile }) {
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-12)
  return [
    `PostgreSQL did not start on its data in ${data}. The end of ${logFile}:`,
    ...lines.map((line) => `    ${line}`),
    'Set DATABASE_URL to use a PostgreSQL server of your own instead.',
  ].join('\n')
}
