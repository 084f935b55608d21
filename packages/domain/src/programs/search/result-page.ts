import { type BitSet, has } from './bit-set.ts'
import type { Sort } from './criteria.ts'
import type { SearchIndex } from './search-index.ts'
import { pageSize } from './search-result.ts'

/** The positions of one page of a set of listings, in the order asked for. Pages are counted from 1. */
export function positionsOnPage(index: SearchIndex, sort: Sort, shown: BitSet, page: number): number[] {
  const positions: number[] = []
  let toSkip = (page - 1) * pageSize
  for (const position of index.orders[sort]) {
    if (!has(shown, position)) continue
    if (toSkip > 0) toSkip -= 1
    else positions.push(position)
    if (positions.length === pageSize) break
  }
  return positions
}
