import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCriteria } from '../../testing/arbitraries/any-criteria.ts'
import { variedListings } from '../../testing/arbitraries/varied-listings.ts'
import { buildSearchIndex } from './build-search-index.ts'
import { parseCriteria, printCriteria } from './criteria-address.ts'
import { everything, toggled } from './criteria.ts'
import { searchPrograms } from './search-programs.ts'

const index = buildSearchIndex(variedListings(60, 7), '2026-11-23')
const read = (address: string) => parseCriteria(index, new URLSearchParams(address))

describe('laws of addresses', { timeout: 60_000 }, () => {
  test('criteria survive being printed and read', () => {
    fc.assert(
      fc.property(anyCriteria(index), (criteria) => {
        const { criteria: again, notes } = read(printCriteria(index, criteria))
        expect(notes).toEqual([])
        expect(again).toEqual(criteria)
      }),
      { numRuns: 300 },
    )
  })

  test('one thing asked has one address, in whatever order it is written', () => {
    fc.assert(
      fc.property(anyCriteria(index), fc.infiniteStream(fc.nat()), (criteria, dice) => {
        const address = printCriteria(index, criteria)
        const shuffled = [...new URLSearchParams(address)]
          .map((pair) => ({ pair, at: dice.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ pair }) => pair)
        expect(printCriteria(index, parseCriteria(index, shuffled).criteria)).toBe(address)
      }),
    )
  })

  const params = index.facets.flatMap(({ param }) => [param, `${param}-unknown`])
  const oddName = fc.oneof(
    fc.string(),
    fc.constantFrom(...params, 'q', 'page', 'sort', '__proto__', 'constructor', 'toString', 'utm_source'),
  )
  const oddValue = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.constantFrom('__proto__', 'constructor', 'include', 'only', 'yes', '230', '-1', '1e9', '%00', '<b>'),
    fc.integer({ min: 200, max: 5000 }).map((length) => 'x'.repeat(length)),
  )

  test('any garbage yields criteria that print and read the same, and few short notes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(oddName, oddValue), { maxLength: 60 }), (pairs) => {
        const { criteria, notes } = parseCriteria(index, pairs)
        expect(read(printCriteria(index, criteria))).toEqual({ criteria, notes: [] })
        expect(searchPrograms(index, criteria).page).toBeGreaterThanOrEqual(1)
        expect(notes.length).toBeLessThanOrEqual(10)
        expect(Math.max(0, ...notes.map(({ length }) => length))).toBeLessThan(200)
      }),
      { numRuns: 300 },
    )
  })

  test('thousands of parameters are read no further than a form can send', () => {
    const pairs = Array.from({ length: 5000 }, (_, at): [string, string] => ['nights', `x${at}`])
    const { criteria, notes } = parseCriteria(index, [...pairs, ['h1b', 'sponsors']])
    expect(criteria).toEqual(everything)
    expect(notes).toHaveLength(10)
  })

  test.each(index.facets.map(({ label, param }) => [label, param]))(
    '%s: what it does not know is ignored, and said',
    (label, param) => {
      const { criteria, notes } = read(`${param}=banana&${param}-unknown=banana`)
      expect(criteria).toEqual(everything)
      expect(notes).toEqual([
        `“banana” is no answer that “${label}” knows; it was ignored.`,
        `“banana” does not say what to do where “${label}” is unknown; they are kept.`,
      ])
    },
  )

  test('what cannot be used is said', () => {
    const { criteria, notes } = read('h1b=sponsors&h1b=banana&page=x&sort=best&utm=1')
    expect(criteria).toEqual(toggled(everything, 'h1b', 'sponsors'))
    expect(notes).toEqual([
      '“banana” is no answer that “H-1B policy” knows; it was ignored.',
      '“best” is no order that we know; sorted by name.',
      '“x” is no page number; this is the first page.',
    ])
  })
})
