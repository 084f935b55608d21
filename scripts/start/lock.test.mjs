import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from './lock.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('one start at a time', () => {
  const release = takeLock(folder)
  expect(() => takeLock(folder)).toThrow(`already running from ${folder} (process ${process.pid})`)
  release()
  expect(() => takeLock(folder)).not.toThrow()
})

test.each([
  ['whose holder is gone', JSON.stringify({ pid: process.pid, began: 'before the power cut' })],
  ['that was cut off while it was written', '{"pid": 12'],
  ['that is empty', ''],
])('a lock %s counts for nothing', (_what, text) => {
  writeFileSync(join(folder, 'lock.json'), text)
  expect(() => takeLock(folder)).not.toThrow()
})
