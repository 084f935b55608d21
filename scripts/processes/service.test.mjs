import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { freePort } from '../postgres/free-port.mjs'
import { beginningOf } from './identity.mjs'
import { readJsonFile } from './private-file.mjs'
import { openRunRecord } from './run-record.mjs'
import { createService } from './service.mjs'

let folder = ''
/** @type {import('./service.mjs').Service[]} */
let services = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'service-'))
})
afterEach(async () => {
  for (const service of services.splice(0)) await service.stop()
  rmSync(folder, { recursive: true })
})

/**
 * @param {string} program
 * @param {string | null} readyUrl
 */
function make(program, readyUrl = null) {
  /** @type {string[]} */
  const lines = []
  const service = createService(
    {
      name: 'portal',
      args: ['-e', program],
      cwd: folder,
      env: process.env,
      logFile: join(folder, 'portal.log'),
      readyUrl,
      readyWithinMs: 10_000,
    },
    openRunRecord(folder),
    { print: (line) => lines.push(line) },
  )
  services.push(service)
  return { service, lines }
}

const serve = (/** @type {number} */ port) => `
  require('node:http').createServer((_, reply) => reply.end('ok')).listen(${port})
  console.log('process ' + process.pid)
  process.on('SIGTERM', () => { console.log('goodbye'); process.exit(0) })`

const recorded = () => readJsonFile(join(folder, 'run.json'))?.processes

test('is ready once it answers, prints with its name, logs, and stops when asked', async () => {
  const port = await freePort()
  const { service, lines } = make(serve(port), `http://127.0.0.1:${port}/`)
  await service.start()
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('ok')
  expect(recorded()).toMatchObject([{ name: 'portal' }])

  await service.stop()
  expect(lines).toEqual([expect.stringMatching(/^\[portal\] process \d+$/), '[portal] goodbye'])
  expect(recorded()).toEqual([])
  expect(readFileSync(join(folder, 'portal.log'), 'utf8')).toContain('goodbye')
})

test('is reported and started again when it dies', async () => {
  const port = await freePort()
  const { service, lines } = make(serve(port), `http://127.0.0.1:${port}/`)
  await service.start()
  const pid = Number(/process (\d+)/.exec(lines.join())?.[1])
  process.kill(pid, 'SIGKILL')
  await vi.waitFor(() => expect(lines.filter((line) => line.includes('process '))).toHaveLength(2), 20_000)
  expect(lines).toContain('[portal] ended unexpectedly (SIGKILL); starting it again in 0.5 s')
})

test('is not waited for when it keeps dying before it is ready', async () => {
  const { service } = make('process.exit(3)', `http://127.0.0.1:${await freePort()}/`)
  await expect(service.start()).rejects.toThrow(/portal did not become ready.*portal\.log/)
})

test('takes what it started down with it', async () => {
  const { service, lines } = make(`
    const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    console.log('child ' + child.pid)
    setInterval(() => {}, 1000)`)
  await service.start()
  await vi.waitFor(() => expect(lines).toHaveLength(1), 10_000)
  const pid = Number(/child (\d+)/.exec(lines.join())?.[1])
  await service.stop()
  await vi.waitFor(() => expect(beginningOf(pid)).toBeNull(), 10_000)
})
