import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { oneAtATime } from './lock-file.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-file-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('work that may only be done by one at a time takes turns', async () => {
  let atWork = 0
  let most = 0
  /** @param {number} result */
  const work = (result) => async () => {
    atWork += 1
    most = Math.max(most, atWork)
    await new Promise((resolve) => setImmediate(resolve))
    atWork -= 1
    return result
  }
  const file = join(folder, 'node_modules', '.build-lock')
  expect(await Promise.all([1, 2, 3].map((result) => oneAtATime(file, work(result))))).toEqual([1, 2, 3])
  expect(most).toBe(1)
})

test('work that fails gives its turn on', async () => {
  const file = join(folder, 'lock')
  await expect(oneAtATime(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await oneAtATime(file, () => Promise.resolve('yes'))).toBe('yes')
})
