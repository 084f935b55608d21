import { type BitSet, has, positionsIn } from './bit-set.ts'
import type { Sort } from './criteria.ts'
import type { SearchIndex } from './search-index.ts'
import { pageSize } from './search-result.ts'

export interface PageAsked {
  readonly sort: Sort
  readonly shown: BitSet
  /** How many are shown. */
  readonly total: number
  /** Counted from 1. */
  readonly page: number
}

/**
 * The positions of one page of a set of listings, in the order asked for. A few listings are put in order; many are
 * met soon enough by going through the order from its beginning.
 */
export function positionsOnPage(index: SearchIndex, { sort, shown, total, page }: PageAsked): number[] {
  const order = index.orders.of(sort)
  const start = (page - 1) * pageSize
  if (total <= few) {
    const ranks = index.workspace.positions.subarray(0, total)
    positionsIn(shown, ranks)
    for (let at = 0; at < total; at += 1) ranks[at] = order.rankOf[ranks[at] ?? 0] ?? 0
    ranks.sort()
    return [...ranks.subarray(start, start + pageSize)].map((rank) => order.positions[rank] ?? 0)
  }
  const onPage: number[] = []
  let met = 0
  for (const position of order.positions) {
    if (!has(shown, position)) continue
    met += 1
    if (met > start) onPage.push(position)
    if (onPage.length === pageSize) break
  }
  return onPage
}

/** Up to so many are put in order one by one. */
const few = 500
