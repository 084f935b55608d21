import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { identify } from './identity.mjs'
import { say } from './progress.mjs'
import { stopProcess } from './stop-process.mjs'
import { UserError } from './user-error.mjs'

/**
 * A program that runs as long as we do.
 * @typedef {object} ServiceDefinition
 * @property {string} name
 * @property {readonly string[]} args of node
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {string} logFile
 * @property {string | null} readyUrl answers with success once the service is ready; null: ready when it runs
 * @property {number} readyWithinMs
 */

/** @typedef {{ name: string, start: () => Promise<void>, stop: () => Promise<void> }} Service */

/** How long to wait before each restart, in milliseconds; after the last one the service is given up. */
const restartDelays = [500, 1000, 2000, 5000, 10_000]
/** A service that ran this long is healthy: the next death begins the count anew. */
const healthyAfterMs = 60_000

/**
 * Runs a program, prints and logs what it says, restarts it when it dies.
 * @param {ServiceDefinition} definition
 * @param {import('./run-record.mjs').RunRecord} record
 * @param {{ print?: (line: string) => void }} [options]
 * @returns {Service}
 */
export function createService(definition, record, { print = say } = {}) {
  const { name } = definition
  const log = createWriteStream(definition.logFile, { flags: 'a', mode: 0o600 })
  /** @type {import('node:child_process').ChildProcess | null} */
  let child = null
  const stopping = new AbortController()
  let deaths = 0
  let closed = Promise.resolve()

  /** @param {string} line */
  const tell = (line) => print(`[${name}] ${line}`)

  function launch() {
    const startedAt = performance.now()
    const launched = spawn(process.execPath, [...definition.args], {
      cwd: definition.cwd,
      env: definition.env,
      // A process group of its own: Ctrl-C reaches us alone, and we stop the services in their order.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child = launched
    eachLine(launched.stdout, (line) => {
      log.write(`${line}\n`)
      tell(line)
    })
    eachLine(launched.stderr, (line) => {
      log.write(`${line}\n`)
      tell(line)
    })
    const identity = launched.pid === undefined ? null : identify(launched.pid)
    if (identity !== null) record.add(name, identity)
    closed = new Promise((resolve) => launched.once('close', () => resolve()))
    launched.on('error', (error) => tell(`could not be started: ${error.message}`))
    launched.on('exit', (code, signal) => {
      record.remove(name)
      child = null
      if (performance.now() - startedAt > healthyAfterMs) deaths = 0
      if (!stopping.signal.aborted) void restart(signal ?? `code ${code}`)
    })
  }

  /** @param {string} reason */
  async function restart(reason) {
    const delay = restartDelays[deaths]
    deaths += 1
    if (delay === undefined) {
      tell(`ended again (${reason}) and is given up. What it said last is in ${definition.logFile}`)
      return
    }
    tell(`ended unexpectedly (${reason}); starting it again in ${delay / 1000} s`)
    await wait(delay, undefined, { signal: stopping.signal }).catch(() => undefined)
    if (!stopping.signal.aborted) launch()
  }

  async function untilReady() {
    const { readyUrl, readyWithinMs } = definition
    if (readyUrl === null) return
    const deadline = performance.now() + readyWithinMs
    while (!(await answersWell(readyUrl))) {
      if (stopping.signal.aborted) return
      if (deaths > 2 || performance.now() > deadline) {
        throw new UserError(`The ${name} did not become ready. What it said is in ${definition.logFile}`)
      }
      await wait(250)
    }
  }

  return {
    name,
    async start() {
      launch()
      await untilReady()
    },
    async stop() {
      stopping.abort()
      const identity = child?.pid === undefined ? null : identify(child.pid)
      if (identity !== null) await stopProcess(identity, { group: true })
      // Its last words are still on their way.
      await closed
      await new Promise((resolve) => log.end(() => resolve(undefined)))
    },
  }
}

/**
 * @param {import('node:stream').Readable} stream
 * @param {(line: string) => void} take
 */
function eachLine(stream, take) {
  let rest = ''
  stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) take(line)
  })
  stream.on('end', () => {
    if (rest !== '') take(rest)
  })
}

/** @param {string} url */
async function answersWell(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    // Not listening yet: the caller has its own deadline.
    return false
  }
}
