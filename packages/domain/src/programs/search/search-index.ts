import type { Day } from '../../calendar/day.ts'
import type { FacetColumn } from './facet-column.ts'
import type { IndexedListing, ResolvedFacet } from './indexed-listing.ts'
import type { Orders } from './orders.ts'
import type { WordIndex } from './word-index.ts'
import type { Workspace } from './workspace.ts'

/** Everything that a search needs, worked out once for a snapshot and a day. */
export interface SearchIndex {
  readonly today: Day
  readonly facets: readonly ResolvedFacet[]
  /** Listings by position, which is their place in the order by name. */
  readonly listings: readonly IndexedListing[]
  /** How the listings answer, facet by facet. */
  readonly columns: readonly FacetColumn[]
  readonly words: WordIndex
  readonly orders: Orders
  /** Written over by every search. */
  readonly workspace: Workspace
}
