import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { enhancementNames, enhancementsOf } from './enhancements.ts'

test('every script in enhance/ has its name here, and no other', () => {
  const files = readdirSync(join(import.meta.dirname, '../enhance'), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map(({ name }) => name)
  expect(files.sort()).toEqual(enhancementNames.map((name) => `${name}.ts`).sort())
})

test.each([
  [[{ handle: { enhancements: ['finder'] } }, { handle: { enhancements: ['finder'] } }], ['finder']],
  [[{ handle: { scripts: true } }, {}], []],
  [[{ handle: { enhancements: 'finder' } }], []],
  [[{ handle: { enhancements: ['no-such'] } }], []],
])('%j ship %j', (matches, expected) => {
  expect(enhancementsOf(matches)).toEqual(expected)
})
