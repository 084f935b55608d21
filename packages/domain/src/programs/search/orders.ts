import type { Sort } from './criteria.ts'
import type { IndexedListing } from './indexed-listing.ts'
import { compareListings } from './order.ts'

/** All listings in one order. */
export interface Order {
  /** Positions, first to last. */
  readonly positions: Int32Array
  /** The place in this order by position. */
  readonly rankOf: Int32Array
}

/** The orders of an index, each made when it is first asked for: most are asked for rarely. */
export class Orders {
  readonly #listings: readonly IndexedListing[]
  readonly #made = new Map<Sort, Order>()

  constructor(listings: readonly IndexedListing[]) {
    this.#listings = listings
  }

  of(sort: Sort): Order {
    const made = this.#made.get(sort) ?? orderOf(this.#listings, sort)
    this.#made.set(sort, made)
    return made
  }
}

function orderOf(listings: readonly IndexedListing[], sort: Sort): Order {
  const compare = compareListings(sort)
  const positions = Int32Array.from(
    listings
      .map((listing, position) => ({ listing, position }))
      .sort((a, b) => compare(a.listing, b.listing))
      .map(({ position }) => position),
  )
  const rankOf = new Int32Array(positions.length)
  positions.forEach((position, rank) => (rankOf[position] = rank))
  return { positions, rankOf }
}
