import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankByBruteForce } from '../../testing/brute-force-ranking.ts'
import { buildListing } from '../../testing/builders.ts'
import { variedListings } from '../../testing/arbitraries/varied-listings.ts'
import { buildSearchIndex } from '../search/build-search-index.ts'
import { everything } from '../search/criteria.ts'
import { searchPrograms } from '../search/search-programs.ts'
import { type Preferences, usualCaution } from './preferences.ts'
import { rankPrograms } from './rank-programs.ts'
import { rankingCriteria } from './ranking-criteria.ts'
import { rankingIndex } from './ranking-index.ts'

const today = '2026-11-23'
const listings = variedListings(130, 3)
const index = buildSearchIndex(listings, today)
const ranking = rankingIndex(index)
const slugs = (items: readonly { readonly listing: { readonly program: { readonly slug: string } } }[]) =>
  items.map(({ listing }) => listing.program.slug)

const preferences: fc.Arbitrary<Preferences> = fc.record({
  weights: fc
    .dictionary(fc.constantFrom(...rankingCriteria.map(({ key }) => key)), fc.integer({ min: 0, max: 100 }))
    .map((weights) => ({ ...weights })),
  caution: fc.integer({ min: 0, max: 100 }),
})
const criteria = fc
  .record({ strict: fc.boolean(), asksHours: fc.boolean(), page: fc.integer({ min: 1, max: 8 }) })
  .map(({ strict, asksHours, page }) => ({
    ...everything,
    ...(asksHours && { chosen: { weeklyHours: ['under-45', '45-to-55'] } }),
    ...(strict && { stances: { nights: 'leave-out' as const } }),
    page,
  }))

describe('a ranking of four programs by hours and nights, hours counting three times as much', () => {
  const program = (slug: string, name: string, facts: object) =>
    buildListing({ program: { slug, name, facts } })
  const few = buildSearchIndex(
    [
      program('a', 'sixty hours, nights unknown', { weeklyHours: 60 }),
      program('b', 'forty hours, frequent nights', { weeklyHours: 40, nights: 'frequent' }),
      program('c', 'hours unknown, no nights', { nights: 'none' }),
      program('d', 'fifty hours, no nights', { weeklyHours: 50, nights: 'none' }),
    ],
    today,
  )
  const result = rankPrograms(rankingIndex(few), everything, {
    weights: { weeklyHours: 75, nights: 25 },
    caution: usualCaution,
  })

  test.each([
    [0, 'fifty hours, no nights', 0.8125, 0.8125, 81.3, true],
    [1, 'forty hours, frequent nights', 0.75, 0.75, 75, true],
    [2, 'sixty hours, nights unknown', 0.375, 0.625, 50, true],
    [3, 'hours unknown, no nights', 0.25, 1, 62.5, false],
  ])(
    'place %i: %s scores from %f to %f, so %f points; ranked: %s',
    (at, name, low, high, points, isRankable) => {
      const { listing, score } = result.items[at]!
      expect(listing.program.name).toBe(name)
      expect(score).toMatchObject({ low, high, points, isRankable })
    },
  )
})

/** Points have one decimal: they are off by half a tenth of a point at most, and by what floats leave of it. */
const halfATenth = 0.0005 + 1e-9

describe('laws of ranking', { timeout: 60_000 }, () => {
  test('a page is that of scoring and sorting everything', () => {
    fc.assert(
      fc.property(criteria, preferences, (asked, wanted) => {
        expect(rankPrograms(ranking, asked, wanted).items).toEqual(rankByBruteForce(index, asked, wanted))
      }),
      { numRuns: 150 },
    )
  })

  test('what is counted does not depend on the order', () => {
    fc.assert(
      fc.property(criteria, preferences, (asked, wanted) => {
        const { items: _page, ...ranked } = rankPrograms(ranking, asked, wanted)
        const { items: _other, ...found } = searchPrograms(index, asked)
        expect(ranked).toEqual(found)
      }),
      { numRuns: 20 },
    )
  })

  test('scores lie between 0 and 1, low below high, points between the two, reasons add up', () => {
    fc.assert(
      fc.property(preferences, (wanted) => {
        for (const { score } of rankPrograms(ranking, everything, wanted).items) {
          const { low, high, points, coverage, contributions, isRankable } = score
          expect(low).toBeGreaterThanOrEqual(0)
          expect(high).toBeLessThanOrEqual(1)
          expect(points / 100).toBeGreaterThanOrEqual(low - halfATenth)
          expect(points / 100).toBeLessThanOrEqual(high + halfATenth)
          expect(high - low).toBeCloseTo(1 - coverage, 9)
          expect(contributions.reduce((sum, { share, worth }) => sum + share * (worth ?? 0), 0)).toBeCloseTo(
            low,
          )
          expect(isRankable).toBe(contributions.length > 0 && coverage >= 0.5)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('taking programs away never puts the others in another order', () => {
    const whole = (some: typeof listings, wanted: Preferences) => {
      const part = rankingIndex(buildSearchIndex(some, today))
      const pages = Math.ceil(some.length / 20)
      return Array.from({ length: pages }, (_, at) =>
        slugs(rankPrograms(part, { ...everything, page: at + 1 }, wanted).items),
      ).flat()
    }
    fc.assert(
      fc.property(preferences, fc.subarray(listings.slice(0, 60)), (wanted, kept) => {
        const names = new Set(kept.map(({ program }) => program.slug))
        const all = whole(listings.slice(0, 60), wanted)
        expect(whole(kept, wanted)).toEqual(all.filter((slug) => names.has(slug)))
      }),
      { numRuns: 15 },
    )
  })

  test('a criterion of weight 0 is ignored', () => {
    fc.assert(
      fc.property(preferences, fc.constantFrom(...rankingCriteria), (wanted, { key }) => {
        const { [key]: _weight, ...others } = wanted.weights
        const without = rankPrograms(ranking, everything, { ...wanted, weights: others })
        const withZero = rankPrograms(ranking, everything, { ...wanted, weights: { ...others, [key]: 0 } })
        expect(withZero.items).toEqual(without.items)
      }),
      { numRuns: 30 },
    )
  })

  test('where nothing matters, nothing is ranked: all by name', () => {
    const { items } = rankPrograms(ranking, everything, { weights: {}, caution: usualCaution })
    expect(slugs(items)).toEqual(
      slugs(searchPrograms(index, everything).items.map((listing) => ({ listing }))),
    )
    expect(items.some(({ score }) => score.isRankable)).toBe(false)
  })
})
