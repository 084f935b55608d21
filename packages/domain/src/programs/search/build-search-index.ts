import type { Day } from '../../calendar/day.ts'
import { facets as allFacets } from '../facets/all-facets.ts'
import type { Facet } from '../facets/facet.ts'
import type { Listing } from '../listing.ts'
import { type FacetColumn, FacetColumnBuilder } from './facet-column.ts'
import type { IndexedListing } from './indexed-listing.ts'
import { ListingReader } from './listing-reader.ts'
import { compareListings } from './order.ts'
import { Orders } from './orders.ts'
import type { SearchIndex } from './search-index.ts'
import { sortInSteps } from './sort-in-steps.ts'
import { WordIndexBuilder } from './word-index.ts'
import { workspaceFor } from './workspace.ts'

/** Builds the index. `facets` can be given for tests; readers get all of them. */
export function buildSearchIndex(
  listings: readonly Listing[],
  today: Day,
  facets: readonly Facet[] = allFacets,
): SearchIndex {
  const steps = searchIndexInSteps(listings, today, facets)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * Builds the index in steps of some milliseconds, so that a server can answer between two of them. Each step but the
 * last yields nothing; the last returns the index.
 */
export function* searchIndexInSteps(
  listings: readonly Listing[],
  today: Day,
  facets: readonly Facet[] = allFacets,
): Generator<void, SearchIndex> {
  const entries = yield* readInSteps(listings)
  const ordered = yield* sortInSteps(entries, compareListings('name'))
  const words = new WordIndexBuilder()
  for (const [position, { text }] of ordered.entries()) {
    words.add(position, text)
    if (isEndOfStep(position)) yield
  }
  const columns: FacetColumn[] = []
  for (const facet of facets) columns.push(yield* columnInSteps(ordered, facet, today))
  yield
  return {
    today,
    facets: facets.map((facet) => ({ ...facet, choices: facet.options(listings) })),
    listings: ordered,
    columns,
    words: words.build(),
    orders: new Orders(ordered),
    workspace: workspaceFor(ordered.length, facets.length),
  }
}

/** Listings in one step: a few milliseconds. */
const stepSize = 2048

function isEndOfStep(position: number): boolean {
  return position % stepSize === stepSize - 1
}

function* readInSteps(listings: readonly Listing[]): Generator<void, IndexedListing[]> {
  const reader = new ListingReader()
  const entries: IndexedListing[] = []
  for (const [position, listing] of listings.entries()) {
    entries.push(reader.read(listing))
    if (isEndOfStep(position)) yield
  }
  return entries
}

function* columnInSteps(
  entries: readonly IndexedListing[],
  facet: Facet,
  today: Day,
): Generator<void, FacetColumn> {
  const builder = new FacetColumnBuilder(entries.length)
  for (const [position, { listing }] of entries.entries()) {
    builder.add(position, facet.valuesOf(listing, today))
    if (isEndOfStep(position)) yield
  }
  return builder.build()
}
