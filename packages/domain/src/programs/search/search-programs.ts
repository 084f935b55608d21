import type { Criteria } from './criteria.ts'
import { matchListings } from './matches.ts'
import { positionsOnPage } from './result-page.ts'
import type { SearchIndex } from './search-index.ts'
import { pageSize, type SearchResult } from './search-result.ts'

/**
 * Searches the listings. A facet that is unknown for a listing never rules it out unless the criteria say so;
 * counts beside options leave the facet's own choice aside. A page beyond the last answers the last.
 */
export function searchPrograms(index: SearchIndex, criteria: Criteria): SearchResult {
  const { shown, ...numbers } = matchListings(index, criteria)
  const pages = Math.max(1, Math.ceil(numbers.total / pageSize))
  const page = Math.min(criteria.page, pages)
  const positions = positionsOnPage(index, { sort: criteria.sort, shown, total: numbers.total, page })
  return {
    ...numbers,
    of: index.listings.length,
    page,
    pages,
    items: positions.flatMap((position) => index.listings[position]?.listing ?? []),
  }
}
