import { expect, it } from 'vitest'
import { valuesInWords } from './values-in-words.ts'

it.each([
  ['nothing', null, []],
  ['an empty list', [], []],
  ['a list of names', ['Boston', '', 'Salem'], ['Boston', 'Salem']],
  ['counts', { rows: 33_332, adds: 0, isDryRun: false }, ['rows: 33,332', 'adds: 0', 'is dry run: no']],
  [
    'parts in a list',
    [{ period: 'FY2024', counts: { count: 12, otherTitles: 3 }, note: null }],
    ['period: FY2024, counts: count: 12, other titles: 3'],
  ],
  ['one value', 'as it is', ['as it is']],
])('%s', (_what, value, lines) => {
  expect(valuesInWords(value)).toEqual(lines)
})
