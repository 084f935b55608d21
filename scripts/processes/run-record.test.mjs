import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { identify } from './identity.mjs'
import { openRunRecord, stopLeftovers } from './run-record.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-record-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function startSomething() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    detached: true,
    stdio: 'ignore',
  })
  const identity = identify(child.pid ?? 0)
  if (identity === null) throw new Error('The process of the test did not start')
  return { child, identity }
}

test('what an interrupted start left running is stopped', async () => {
  const { child, identity } = startSomething()
  openRunRecord(folder).add('cms', identity)
  const ended = once(child, 'exit')
  expect(await stopLeftovers(folder)).toEqual(['cms'])
  expect(await ended).toEqual([null, 'SIGTERM'])
})

test('a number that meanwhile belongs to another process is left alone', async () => {
  const { child, identity } = startSomething()
  openRunRecord(folder).add('cms', { ...identity, began: 'another moment' })
  expect(await stopLeftovers(folder)).toEqual([])
  expect(child.exitCode).toBeNull()
  const ended = once(child, 'exit')
  child.kill()
  await ended
})

test('nothing recorded, nothing to stop', async () => {
  expect(await stopLeftovers(folder)).toEqual([])
})
