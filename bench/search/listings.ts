import { buildSearchIndex, facets, type Listing, type SearchIndex } from '@evenkeel/domain'

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
if (benchFacets.length !== keys.length) throw new Error('A facet of the bench has another key now.')

export function indexOf(listings: readonly Listing[]): SearchIndex {
  return buildSearchIndex(listings, today, benchFacets)
}
