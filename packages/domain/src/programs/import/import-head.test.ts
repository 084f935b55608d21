import { describe, expect, it } from 'vitest'
import { readHead } from './import-head.ts'
import { importColumns } from './import-columns.ts'
import { importGuide, importTemplate } from './import-template.ts'

const paths = (cells: string[]) => {
  const head = readHead(cells)
  return typeof head === 'string' ? head : head.columns.map((column) => column?.path ?? null)
}

describe('the head of a file', () => {
  it('is known by the template, by other names and by address, in any order and spelling', () => {
    expect(paths(['STATE', 'Program name', 'sponsoring  institution', 'facts.h1b'])).toEqual([
      'state',
      'name',
      'institution',
      'facts.h1b',
    ])
  })

  it('may have columns that nobody knows; they are named, and not imported', () => {
    expect(readHead(['Program', 'Phone', 'Institution', ' '])).toMatchObject({ unknown: ['Phone'] })
    expect(paths(['Program', 'Phone', 'Institution', ' '])).toEqual(['name', null, 'institution', null])
  })

  it.each([
    [['Alpha', 'Beta'], /none of the heads of the template. It begins with “Alpha, Beta”/],
    [[], /none of the heads/],
    [['Program', 'Institution', 'Name'], /“Program” is there twice/],
    [['Program', 'City'], /No row can be told from another/],
    [['x'.repeat(400)], /x \.\.\.”/],
  ])('%j cannot be used', (cells, words) => {
    expect(readHead(cells)).toMatch(words)
  })

  it.each([['ACGME program number'], ['Address name']])('“%s” alone tells rows apart', (head) => {
    expect(typeof readHead([head])).toBe('object')
  })
})

it('no two columns answer to one head, so the template is read as what it is', () => {
  expect(paths([...importTemplate])).toEqual(importColumns.map(({ path }) => path))
})

it('the guide says of every column what to enter, and which answers are offered', () => {
  expect(importGuide).toHaveLength(importColumns.length + 1)
  for (const [head, , help] of importGuide.slice(1))
    expect([head, help]).toEqual([head, expect.stringMatching(/\w/)])
})
