import { describe, expect, it } from 'vitest'
import { readChoice } from './choice-param.ts'
import { stages } from './stages.ts'

const stage = { label: 'Stage', options: stages }
const read = (given: string | null) => readChoice(given, stage)

describe('a choice in an address', () => {
  it.each([
    [null, null],
    ['', null],
    ['fellowship', 'fellowship'],
    ['career', 'career'],
  ])('%o means %o, without a word', (given, value) => {
    expect(read(given)).toEqual({ value, note: null })
  })

  it('ignores what it does not know and says so', () => {
    expect(read('banana')).toEqual({
      value: null,
      note: '“banana” is no answer that “Stage” knows; it was ignored.',
    })
  })

  it('does not repeat a long value in full', () => {
    const { note } = read('x'.repeat(5000))
    expect(note?.length).toBeLessThan(120)
  })
})
