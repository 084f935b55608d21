import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { errorCode } from './user-error.mjs'

/**
 * @typedef {object} CommandResult
 * @property {number} code 0 is success; -1 when it could not be started or was ended by a signal
 * @property {string} output what it wrote on both channels, in order
 */

/** Nothing that is run to its end takes this long; what does has hung. */
const longestMs = 20 * 60_000

/** Processes begun here that are still under way: the end of the program ends them too. */
/** @type {Set<import('node:child_process').ChildProcess>} */
const underWay = new Set()
let isEnding = false

/**
 * Runs a command to its end, without a shell and without input.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, logFile?: string, timeoutMs?: number }} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, { cwd, env, logFile, timeoutMs } = {}) {
  if (isEnding) return Promise.resolve({ code: -1, output: 'Not started: everything is being stopped.\n' })
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    const log = logFile === undefined ? null : createWriteStream(logFile, { flags: 'a', mode: 0o600 })
    underWay.add(child)
    let output = ''
    /** @param {string} text */
    const take = (text) => {
      output += text
      log?.write(text)
    }
    const timer = setTimeout(() => {
      take(`\nIt took longer than ${(timeoutMs ?? longestMs) / 1000} s and was ended.\n`)
      endGroup(child, 'SIGKILL')
    }, timeoutMs ?? longestMs)
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    /** @param {number} code */
    const finish = (code) => {
      underWay.delete(child)
      clearTimeout(timer)
      log?.end()
      resolve({ code, output })
    }
    child.on('error', (error) => {
      take(`${error.message}\n`)
      finish(-1)
    })
    child.on('close', (code) => finish(code ?? -1))
  })
}

/** Ends every command that is still under way, with all that it started, and lets no other begin. */
export function endCommands() {
  isEnding = true
  for (const child of underWay) endGroup(child, 'SIGTERM')
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endGroup(child, signal) {
  if (child.pid === undefined || child.exitCode !== null) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    // It ended by itself in the meantime.
    if (errorCode(error) !== 'ESRCH') throw error
  }
}

/** A line longer than this (a whole SQL script, a minified file) says no more to a person. */
const longestLine = 400

/**
 * The last lines of an output, for an error message; overlong ones are cut.
 * @param {string} output
 * @param {number} [count]
 */
export function lastLines(output, count = 25) {
  const lines = output.trimEnd().split('\n').slice(-count)
  return lines
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)} ...` : line))
    .join('\n')
}
