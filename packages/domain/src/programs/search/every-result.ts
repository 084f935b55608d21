import type { Listing } from '../listing.ts'
import { has } from './bit-set.ts'
import type { Criteria } from './criteria.ts'
import { matchListings } from './matches.ts'
import type { SearchIndex } from './search-index.ts'
import type { LeftOut } from './search-result.ts'

/** All that criteria let through, whatever the page. */
export interface EveryResult {
  readonly listings: readonly Listing[]
  /** All listings there are: those let through plus everything in `leftOut`. */
  readonly of: number
  readonly unknownKept: number
  readonly leftOut: readonly LeftOut[]
}

/** Every listing that a search finds, in the order asked for, with the same numbers as on its pages. */
export function everyResult(index: SearchIndex, criteria: Criteria): EveryResult {
  const { shown, unknownKept, leftOut } = matchListings(index, criteria)
  const listings: Listing[] = []
  for (const position of index.orders.of(criteria.sort).positions) {
    const entry = has(shown, position) ? index.listings[position] : undefined
    if (entry) listings.push(entry.listing)
  }
  return { listings, of: index.listings.length, unknownKept, leftOut }
}
