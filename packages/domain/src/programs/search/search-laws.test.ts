import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCriteria } from '../../testing/arbitraries/any-criteria.ts'
import { variedListings } from '../../testing/arbitraries/varied-listings.ts'
import { searchByBruteForce } from '../../testing/brute-force-search.ts'
import { chipsOf } from './chips.ts'
import { buildSearchIndex } from './build-search-index.ts'
import { withStance } from './criteria.ts'
import { searchPrograms } from './search-programs.ts'
import type { SearchResult } from './search-result.ts'

const today = '2026-11-23'
const index = buildSearchIndex(variedListings(150, 7), today)
const criteria = anyCriteria(index)

/** What a result says, without the whole listings and facets, which take long to compare. */
function said({ facets, items, ...numbers }: SearchResult) {
  return {
    ...numbers,
    facets: facets.map(({ facet, ...counts }) => ({ ...counts, key: facet.key })),
    items: items.map(({ program }) => program.slug),
  }
}

describe('laws of searching', { timeout: 60_000 }, () => {
  test('the index answers everything exactly as judging each listing by each facet does', () => {
    fc.assert(
      fc.property(criteria, (asked) => {
        expect(said(searchPrograms(index, asked))).toEqual(said(searchByBruteForce(index, asked)))
      }),
      { numRuns: 200 },
    )
  })

  test('and so it does whatever the listings are, none and one included', () => {
    const anyIndex = fc
      .record({ size: fc.integer({ min: 0, max: 70 }), seed: fc.integer({ min: 1, max: 10_000 }) })
      .map(({ size, seed }) => buildSearchIndex(variedListings(size, seed), today))
    fc.assert(
      fc.property(
        anyIndex.chain((made) => fc.record({ made: fc.constant(made), asked: anyCriteria(made) })),
        ({ made, asked }) => {
          expect(said(searchPrograms(made, asked))).toEqual(said(searchByBruteForce(made, asked)))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('everything is accounted for: shown plus left out is all there is', () => {
    fc.assert(
      fc.property(criteria, (asked) => {
        const { total, of, leftOut } = searchPrograms(index, asked)
        expect(total + leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(of)
      }),
    )
  })

  test('a count is what choosing that option alone in its facet shows', () => {
    fc.assert(
      fc.property(criteria, fc.nat(), (asked, pick) => {
        const counted = searchPrograms(index, asked).facets.filter(({ stance }) => stance !== 'only')
        const count = counted[pick % counted.length]
        for (const option of count?.options ?? []) {
          const chosen = { ...asked.chosen, [count?.facet.key ?? '']: [option.value] }
          expect(searchPrograms(index, { ...asked, chosen }).total).toBe(option.count)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('the unknown count is what asking only for unknowns shows', () => {
    fc.assert(
      fc.property(criteria, (asked) => {
        for (const { facet, unknown } of searchPrograms(index, asked).facets)
          expect(searchPrograms(index, withStance(asked, facet.key, 'only')).total).toBe(unknown)
      }),
      { numRuns: 20 },
    )
  })

  test('asking more never shows more, be it an answer, a stance or a word', () => {
    fc.assert(
      fc.property(criteria, criteria, (first, second) => {
        const isUntouched = ([key]: [string, unknown]) => !(key in first.chosen) && !(key in first.stances)
        const added = <T>(record: Readonly<Record<string, T>>) =>
          Object.fromEntries(Object.entries(record).filter(isUntouched))
        const narrower = {
          ...first,
          q: `${first.q} ${second.q}`.trim(),
          chosen: { ...first.chosen, ...added(second.chosen) },
          stances: { ...first.stances, ...added(second.stances) },
        }
        expect(searchPrograms(index, narrower).total).toBeLessThanOrEqual(searchPrograms(index, first).total)
      }),
      { numRuns: 200 },
    )
  })

  test('a stricter stance never shows more, another answer never fewer', () => {
    fc.assert(
      fc.property(criteria, fc.constantFrom(...index.facets), fc.nat(), (asked, { key, choices }, pick) => {
        const total = (stance: 'include' | 'leave-out' | 'only', chosen = asked.chosen) =>
          searchPrograms(index, withStance({ ...asked, chosen }, key, stance)).total
        expect(total('leave-out')).toBeLessThanOrEqual(total('include'))
        expect(total('only')).toBeLessThanOrEqual(total('include'))
        const before = asked.chosen[key]
        const another = choices[pick % Math.max(1, choices.length)]?.value
        if (!before || another === undefined) return
        const more = { ...asked.chosen, [key]: [...new Set([...before, another])] }
        expect(total('include', more)).toBeGreaterThanOrEqual(total('include'))
      }),
      { numRuns: 150 },
    )
  })

  test('pages follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(criteria, (asked) => {
        const { total, pages } = searchPrograms(index, asked)
        const paged = Array.from(
          { length: pages },
          (_, at) => searchPrograms(index, { ...asked, page: at + 1 }).items,
        )
        expect(new Set(paged.flat().map(({ program }) => program.slug)).size).toBe(total)
        expect(paged.flat()).toHaveLength(total)
      }),
      { numRuns: 30 },
    )
  })

  test('each chip takes away what it names and nothing else', () => {
    fc.assert(
      fc.property(criteria, (asked) => {
        const chips = chipsOf(index, asked)
        for (const { label, without } of chips)
          expect(chipsOf(index, without).map((chip) => chip.label)).toEqual(
            chips.map((chip) => chip.label).filter((other) => other !== label),
          )
      }),
    )
  })
})
