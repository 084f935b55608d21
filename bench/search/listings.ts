import {
  buildSearchIndex,
  facets,
  type Listing,
  listingsOf,
  parseSnapshot,
  type SearchIndex,
} from '@evenkeel/domain'
import { fictionalPrograms } from '@evenkeel/domain/testing'

/** The day for which everything is computed: results do not depend on when the bench runs. */
const today = '2026-11-23'
/** The facets that the goal speaks of: twelve, nearly all with unknowns. */
const keys = [
  'kind',
  'specialty',
  'j1',
  'h1b',
  'visaEvidence',
  'state',
  'weeklyHours',
  'nights',
  'call',
  'remoteDays',
  'projectKinds',
  'legalSupport',
]
const benchFacets = facets.filter(({ key }) => keys.includes(key))

/** Made-up listings, read through the same door as real ones. */
export function madeUpListings(size: number): Listing[] {
  const made = [...fictionalPrograms(size)]
  const content = parseSnapshot({
    format: 'evenkeel-snapshot',
    version: 1,
    asOf: '2026-11-01T00:00:00.000Z',
    entries: {
      institutions: made.map(({ institution }) => institution),
      programs: made.flatMap(({ programs }) => programs.map((program) => ({ ...program, specialty: null }))),
    },
  })
  return listingsOf(content)
}

export function indexOf(listings: readonly Listing[]): SearchIndex {
  return buildSearchIndex(listings, today, benchFacets)
}
