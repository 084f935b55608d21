import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentHash } from './content-hash.mjs'

let root = ''
const hash = () => contentHash(root, ['src', 'lock'], { ignore: (path) => path.endsWith('.test.ts') })

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-hash-'))
  mkdirSync(join(root, 'src/build'), { recursive: true })
  writeFileSync(join(root, 'src/a.ts'), 'one')
  writeFileSync(join(root, 'lock'), '1')
})
afterEach(() => rmSync(root, { recursive: true }))

test('is the same for the same files', () => {
  expect(hash()).toBe(hash())
})

test.each([
  ['a changed file', () => writeFileSync(join(root, 'src/a.ts'), 'two')],
  ['a new file', () => writeFileSync(join(root, 'src/b.ts'), '')],
  ['a renamed file', () => renameSync(join(root, 'src/a.ts'), join(root, 'src/c.ts'))],
  ['a lost file', () => rmSync(join(root, 'lock'))],
])('changes with %s', (_what, change) => {
  const before = hash()
  change()
  expect(hash()).not.toBe(before)
})

test.each([
  ['a test', 'src/a.test.ts'],
  ['what a build leaves behind', 'src/build/out.js'],
  ['a file outside of the paths', 'README.md'],
])('does not change with %s', (_what, path) => {
  const before = hash()
  writeFileSync(join(root, path), 'new')
  expect(hash()).toBe(before)
})
