import { expect, test } from 'vitest'
import { parseSnapshot } from '../../content/snapshot.ts'
import { fictionalPrograms } from '../../testing/fictional-programs.ts'
import { listingsOf } from '../listing.ts'
import { buildSearchIndex } from './build-search-index.ts'
import { everything, toggled, withStance } from './criteria.ts'
import { leftOutReasonWords, leftOutWords, readNearlyWords, unknownKeptWords } from './left-out-words.ts'
import { searchPrograms } from './search-programs.ts'

test('says by which question, and why, each listing is not shown', () => {
  expect(
    leftOutWords([
      { facet: 'q', label: 'Words searched for', reason: 'no-match', count: 1 },
      { facet: 'h1b', label: 'H-1B policy', reason: 'no-match', count: 20 },
      { facet: 'h1b', label: 'H-1B policy', reason: 'unknown', count: 1 },
    ]),
  ).toBe(
    '22 left out. Words searched for: 1 lacks them. Words are found in names, places and stated specialties only; visas are among the filters. H-1B policy: 20 say something else, 1 does not say.',
  )
})

test('the reasons stand a sentence each, for where the sum is told already', () => {
  expect(
    leftOutReasonWords([
      { facet: 'state', label: 'State', reason: 'no-match', count: 30 },
      { facet: 'h1b', label: 'H-1B policy', reason: 'known', count: 1 },
      { facet: 'h1b', label: 'H-1B policy', reason: 'unknown', count: 4 },
    ]),
  ).toEqual(['State: 30 say something else.', 'H-1B policy: 1 says it, 4 do not say.'])
})

test('says nothing where nobody is left out', () => {
  expect(leftOutWords([])).toBeNull()
  expect(unknownKeptWords(0, 12)).toBeNull()
})

test.each([
  [1, 1, 'It does not say everything that you asked for; it is kept.'],
  [1, 5, '1 of them does not say everything that you asked for; it is kept.'],
  [4, 5, '4 of them do not say everything that you asked for; they are kept.'],
  [41_200, 50_000, '41,200 of them do not say everything that you asked for; they are kept.'],
  [5, 5, 'None of them says everything that you asked for; they are kept.'],
])('%i unknown of %i shown', (count, total, expected) => {
  expect(unknownKeptWords(count, total)).toBe(expected)
})

test('thousands are set apart, as in the counts beside the filters', () => {
  expect(leftOutWords([{ facet: 'h1b', label: 'H-1B policy', reason: 'no-match', count: 90_210 }])).toBe(
    '90,210 left out. H-1B policy: 90,210 say something else.',
  )
})

test.each([
  [[], null],
  [['orgeon'], 'No listing has “orgeon” as typed. Words spelled nearly like it were looked for.'],
  [
    ['orgeon', 'portlnd'],
    'No listing has “orgeon”, “portlnd” as typed. Words spelled nearly like these were looked for.',
  ],
])('read nearly: %j', (typed, expected) => {
  expect(readNearlyWords(typed)).toBe(expected)
})

test('shown and left out add up to all there is, whatever is asked', () => {
  const made = [...fictionalPrograms(80, 3)]
  const content = parseSnapshot({
    format: 'evenkeel-snapshot',
    version: 1,
    asOf: '2026-11-01T00:00:00.000Z',
    entries: {
      institutions: made.map(({ institution }) => institution),
      programs: made.flatMap(({ programs }) => programs),
    },
  })
  const index = buildSearchIndex(listingsOf(content), '2026-11-23')
  const asked = withStance(toggled(toggled(everything, 'h1b', 'sponsors'), 'nights', 'none'), 'call', 'only')
  const { total, of, leftOut } = searchPrograms(index, asked)
  const said = Number(/^(\d+) left out/.exec(leftOutWords(leftOut) ?? '')?.[1])
  expect(of).toBe(80)
  expect(total + said).toBe(80)
})
