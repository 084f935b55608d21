import type { Sort } from './criteria.ts'
import type { IndexedListing } from './indexed-listing.ts'
import { sortings } from './order.ts'

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

/**
 * Puts together all listings of one key and sorts only the keys, which are few. Those of one key stay as they come, in
 * the order by name: that is the tie-break already.
 */
function orderOf(listings: readonly IndexedListing[], sort: Sort): Order {
  const { keyOf, compare } = sortings[sort]
  const alike = new Map<
    ReturnType<typeof keyOf>,
    { readonly first: IndexedListing; readonly all: number[] }
  >()
  for (const [position, listing] of listings.entries()) {
    const key = keyOf(listing)
    const same = alike.get(key)
    if (same) same.all.push(position)
    else alike.set(key, { first: listing, all: [position] })
  }
  const positions = Int32Array.from(
    [...alike.values()].sort((a, b) => compare(a.first, b.first)).flatMap(({ all }) => all),
  )
  const rankOf = new Int32Array(positions.length)
  positions.forEach((position, rank) => (rankOf[position] = rank))
  return { positions, rankOf }
}
