import { expect, test } from 'vitest'
import { buildListing } from '../../testing/builders.ts'
import { fictionalPrograms } from '../../testing/fictional-programs.ts'
import { buildSearchIndex } from './build-search-index.ts'
import { parseCriteria } from './criteria-address.ts'
import { everyResult } from './every-result.ts'
import { searchPrograms } from './search-programs.ts'

const listings = [...fictionalPrograms(700, 5)].flatMap(({ institution, programs }) =>
  programs.map((program) => buildListing({ program, institution })),
)
const index = buildSearchIndex(listings, '2026-11-23')

test.each([
  '',
  'h1b=sponsors&sort=hours',
  'nights=none&nights-unknown=leave-out&q=haven',
  'q=nowhere-at-all',
])('all of ?%s is what its pages show, one after the other', (query) => {
  const { criteria } = parseCriteria(index, new URLSearchParams(query))
  const every = everyResult(index, criteria)
  const { total, of, unknownKept, leftOut, pages } = searchPrograms(index, criteria)
  const paged = Array.from({ length: pages }, (_, at) => searchPrograms(index, { ...criteria, page: at + 1 }))
  expect(every.listings.map(({ program }) => program.slug)).toEqual(
    paged.flatMap(({ items }) => items.map(({ program }) => program.slug)),
  )
  expect(every).toMatchObject({ of, unknownKept, leftOut })
  expect(every.listings).toHaveLength(total)
})
