import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSnapshot } from '../../content/snapshot.ts'
import { searchByBruteForce } from '../../testing/brute-force-search.ts'
import { fictionalPrograms } from '../../testing/fictional-programs.ts'
import { buildEvidence, buildListing } from '../../testing/builders.ts'
import { listingsOf } from '../listing.ts'
import { parseCriteria, printCriteria } from './criteria-address.ts'
import { type Criteria, everything, sorts, toggled, withStance } from './criteria.ts'
import { chipsOf } from './chips.ts'
import { buildSearchIndex } from './build-search-index.ts'
import { searchPrograms } from './search-programs.ts'

const today = '2026-11-23'

describe('three programs: one sponsors H-1B, one does not, one does not say', () => {
  const program = (slug: string, h1b: 'sponsors' | 'does-not' | null) =>
    buildListing({ program: { slug, facts: { h1b }, evidence: [buildEvidence(['h1b']) as never] } })
  const index = buildSearchIndex(
    [program('yes', 'sponsors'), program('no', 'does-not'), program('silent', null)],
    today,
  )
  const slugs = (address: string) => {
    const { criteria } = parseCriteria(index, pairsIn(address))
    return searchPrograms(index, criteria)
  }

  test.each([
    ['', ['no', 'silent', 'yes'], 0, []],
    ['h1b=sponsors', ['silent', 'yes'], 1, [{ facet: 'h1b', reason: 'no-match', count: 1 }]],
    [
      'h1b=sponsors&h1b-unknown=leave-out',
      ['yes'],
      0,
      [
        { reason: 'no-match', count: 1 },
        { reason: 'unknown', count: 1 },
      ],
    ],
    ['h1b-unknown=leave-out', ['no', 'yes'], 0, [{ facet: 'h1b', reason: 'unknown', count: 1 }]],
    ['h1b-unknown=only', ['silent'], 0, [{ facet: 'h1b', reason: 'known', count: 2 }]],
    ['h1b=sponsors&h1b=does-not', ['no', 'silent', 'yes'], 1, []],
  ])('?%s shows %j', (address, expected, unknownKept, leftOut) => {
    const result = slugs(address)
    expect(result.items.map((listing) => listing.program.slug)).toEqual(expected)
    expect(result.unknownKept).toBe(unknownKept)
    expect(result.leftOut).toMatchObject(leftOut)
  })

  test('an option counts what choosing it shows, and how many of these say so', () => {
    const facet = slugs('').facets.find((one) => one.facet.key === 'h1b')
    expect(facet?.options).toMatchObject([
      { value: 'sponsors', count: 2, matching: 1 },
      { value: 'case-by-case', count: 1, matching: 0 },
      { value: 'does-not', count: 2, matching: 1 },
    ])
    expect(facet?.unknown).toBe(1)
  })
})

const fictional = [...fictionalPrograms(120, 7)]
const content = parseSnapshot({
  format: 'evenkeel-snapshot',
  version: 1,
  asOf: '2026-11-01T00:00:00.000Z',
  entries: {
    institutions: fictional.map(({ institution }) => institution),
    programs: fictional.flatMap(({ programs }) =>
      programs.map((program) => ({ ...program, specialty: null })),
    ),
  },
})
const index = buildSearchIndex(listingsOf(content), today)

const criteriaArbitrary: fc.Arbitrary<Criteria> = fc
  .record({
    q: fc.constantFrom(
      '',
      'fellowship',
      'north',
      'maine',
      'med center',
      'hospital',
      'granit',
      'me residency',
      'fictonal',
      'nothing like this',
    ),
    picks: fc.array(
      fc.constantFrom(...index.facets.filter(({ choices }) => choices.length > 0)).chain((facet) =>
        fc.record({
          key: fc.constant(facet.key),
          values: fc.subarray(facet.choices.map(({ value }) => value)),
        }),
      ),
      { maxLength: 4 },
    ),
    stances: fc.dictionary(
      fc.constantFrom(...index.facets.map(({ key }) => key)),
      fc.constantFrom('leave-out' as const, 'only' as const),
      {
        maxKeys: 2,
        noNullPrototype: true,
      },
    ),
    sort: fc.constantFrom(...sorts.map(({ value }) => value)),
    page: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ picks, ...rest }) => ({
    ...rest,
    chosen: Object.fromEntries(
      picks.filter(({ values }) => values.length > 0).map(({ key, values }) => [key, values]),
    ),
  }))

test('the made-up listings are all readable', () => {
  expect(content.quarantined).toEqual([])
  expect(content.entries.programs).toHaveLength(120)
})

describe('laws of searching', () => {
  test('the index answers everything exactly as judging each listing by each facet does', () => {
    fc.assert(
      fc.property(criteriaArbitrary, (criteria) => {
        expect(searchPrograms(index, criteria)).toEqual(searchByBruteForce(index, criteria))
      }),
      { numRuns: 300 },
    )
  })

  test('everything is accounted for: shown plus left out is all there is', () => {
    fc.assert(
      fc.property(criteriaArbitrary, (criteria) => {
        const { total, of, leftOut } = searchPrograms(index, criteria)
        expect(total + leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(of)
      }),
    )
  })

  test('a count is what choosing that option alone in its facet shows', () => {
    fc.assert(
      fc.property(criteriaArbitrary, fc.nat(), (criteria, pick) => {
        const counted = searchPrograms(index, criteria).facets.filter(
          ({ facet, stance }) => facet.choices.length > 0 && stance !== 'only',
        )
        const facet = counted[pick % counted.length]
        for (const option of facet?.options ?? []) {
          const chosen = { ...criteria.chosen, [facet?.facet.key ?? '']: [option.value] }
          expect(searchPrograms(index, { ...criteria, chosen }).total).toBe(option.count)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the unknown count is what asking only for unknowns shows', () => {
    fc.assert(
      fc.property(criteriaArbitrary, (criteria) => {
        for (const { facet, unknown } of searchPrograms(index, criteria).facets)
          expect(searchPrograms(index, withStance(criteria, facet.key, 'only')).total).toBe(unknown)
      }),
      { numRuns: 20 },
    )
  })

  test('asking more never shows more', () => {
    fc.assert(
      fc.property(criteriaArbitrary, criteriaArbitrary, (first, second) => {
        const untouched = Object.entries(second.chosen).filter(
          ([key]) => !(key in first.chosen) && !(key in first.stances),
        )
        const narrower = { ...first, chosen: { ...first.chosen, ...Object.fromEntries(untouched) } }
        expect(searchPrograms(index, narrower).total).toBeLessThanOrEqual(searchPrograms(index, first).total)
      }),
    )
  })

  test('pages follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(criteriaArbitrary, (criteria) => {
        const { total, pages } = searchPrograms(index, criteria)
        const paged = Array.from(
          { length: pages },
          (_, at) => searchPrograms(index, { ...criteria, page: at + 1 }).items,
        )
        expect(new Set(paged.flat().map(({ program }) => program.slug)).size).toBe(total)
        expect(paged.flat()).toHaveLength(total)
      }),
      { numRuns: 30 },
    )
  })

  test('each chip takes away what it names and nothing else', () => {
    fc.assert(
      fc.property(criteriaArbitrary, (criteria) => {
        for (const { without } of chipsOf(index, criteria))
          expect(chipsOf(index, without)).toHaveLength(chipsOf(index, criteria).length - 1)
      }),
    )
  })
})

describe('laws of addresses', () => {
  test('criteria survive being printed and read', () => {
    fc.assert(
      fc.property(criteriaArbitrary, (criteria) => {
        const { criteria: read, notes } = parseCriteria(index, pairsIn(printCriteria(index, criteria)))
        expect(notes).toEqual([])
        expect(read).toEqual(criteria)
      }),
    )
  })

  test('any garbage yields criteria that print and read the same', () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('q', 'page', 'sort', 'h1b', 'h1b-unknown', 'state', '__proto__'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ maxLength: 200 }))), (pairs) => {
        const { criteria } = parseCriteria(index, pairs)
        expect(parseCriteria(index, pairsIn(printCriteria(index, criteria))).criteria).toEqual(criteria)
        expect(searchPrograms(index, criteria).page).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  test('what cannot be used is said', () => {
    const { criteria, notes } = parseCriteria(
      index,
      pairsIn('h1b=sponsors&h1b=banana&page=x&sort=best&utm=1'),
    )
    expect(criteria).toEqual(toggled(everything, 'h1b', 'sponsors'))
    expect(notes).toEqual([
      '“banana” is no answer that “H-1B policy” knows; it was ignored.',
      '“best” is no order that we know; sorted by name.',
      '“x” is no page number; this is the first page.',
    ])
  })
})

function pairsIn(address: string): [string, string][] {
  return [...new URLSearchParams(address)]
}
