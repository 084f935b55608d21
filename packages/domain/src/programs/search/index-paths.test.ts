import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCriteria } from '../../testing/arbitraries/any-criteria.ts'
import { variedListings } from '../../testing/arbitraries/varied-listings.ts'
import { searchByBruteForce } from '../../testing/brute-force-search.ts'
import { buildListing } from '../../testing/builders.ts'
import type { Listing } from '../listing.ts'
import { buildSearchIndex } from './build-search-index.ts'
import { everything, sorts } from './criteria.ts'
import { searchPrograms } from './search-programs.ts'

const today = '2026-11-23'

/** Holds the index to the reference for any criteria; compared as plain data first, since `toEqual` takes long. */
function expectAsReference(listings: readonly Listing[], numRuns: number, parts: object = {}) {
  const index = buildSearchIndex(listings, today)
  fc.assert(
    fc.property(anyCriteria(index), (any) => {
      const criteria = { ...any, ...parts }
      const answer = searchPrograms(index, criteria)
      const reference = searchByBruteForce(index, criteria)
      if (!isDeepStrictEqual(answer, reference)) expect(answer).toEqual(reference)
    }),
    { numRuns },
  )
}

describe('the index answers as the reference does', { timeout: 60_000 }, () => {
  test.each([0, 1, 31, 32, 33, 63, 64, 65, 96])('with %i listings: words of 32 are full, or not', (size) => {
    expectAsReference(size === 0 ? [] : variedListings(size, size), 15)
  })

  test('where nothing at all is known', () => {
    const silent = Array.from({ length: 70 }, (_, at) => buildListing({ program: { slug: `silent-${at}` } }))
    expectAsReference(silent, 30)
  })

  test.each(sorts)('where so many are found that the order is gone through, by $value', ({ value: sort }) => {
    const index = buildSearchIndex(variedListings(700, 5), today)
    for (const page of [1, 2, 30, 99]) {
      const criteria = { ...everything, sort, page }
      expect(searchPrograms(index, criteria).items).toEqual(searchByBruteForce(index, criteria).items)
    }
  })
})
