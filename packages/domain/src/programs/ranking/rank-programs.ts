import { positionsIn } from '../search/bit-set.ts'
import type { Criteria } from '../search/criteria.ts'
import { matchListings } from '../search/matches.ts'
import { pageSize, type SearchResult } from '../search/search-result.ts'
import type { Listing } from '../listing.ts'
import type { Preferences } from './preferences.ts'
import type { RankingIndex } from './ranking-index.ts'
import { placesOf } from './places.ts'
import { type Score, scoreOf } from './score.ts'

/** A listing with its score and how that came about. */
export interface RankedListing {
  readonly listing: Listing
  readonly score: Score
}

/** A search result whose page is the best by somebody's preferences. */
export interface RankedResult extends Omit<SearchResult, 'items'> {
  readonly items: readonly RankedListing[]
}

/**
 * Searches as `searchPrograms` does and puts the result in the order of a person's preferences instead of
 * `criteria.sort`: most points first, those of equal points by name; after them, by name, those of which too little
 * is known to be ranked.
 */
export function rankPrograms(
  ranking: RankingIndex,
  criteria: Criteria,
  preferences: Preferences,
): RankedResult {
  const { index } = ranking
  const { shown, ...numbers } = matchListings(index, criteria)
  const { total } = numbers
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(criteria.page, pages)
  const positions = index.workspace.positions.subarray(0, positionsIn(shown, index.workspace.positions))
  const onPage = positionsOfPage(ranking, positions, preferences, page)
  return {
    ...numbers,
    of: index.listings.length,
    page,
    pages,
    items: onPage.flatMap((position) => {
      const listing = index.listings[position]?.listing
      return listing ? [{ listing, score: scoreOf(listing, preferences, index.today) }] : []
    }),
  }
}

/**
 * One page of positions, which come in the order by name, by a counting sort: how many stand at each place gives where
 * each place begins, and only what falls onto the page is kept.
 */
function positionsOfPage(
  ranking: RankingIndex,
  positions: Int32Array,
  preferences: Preferences,
  page: number,
): number[] {
  const placeOf = placesOf(ranking, positions, preferences)
  const { next } = ranking.workspace
  next.fill(0)
  for (let at = 0; at < positions.length; at += 1) {
    const after = (placeOf[at] ?? 0) + 1
    next[after] = (next[after] ?? 0) + 1
  }
  for (let place = 1; place < next.length; place += 1)
    next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0)
  const start = (page - 1) * pageSize
  const onPage: number[] = Array.from({ length: Math.min(pageSize, positions.length - start) }, () => 0)
  for (let at = 0; at < positions.length; at += 1) {
    const place = placeOf[at] ?? 0
    const rank = next[place] ?? 0
    next[place] = rank + 1
    if (rank >= start && rank < start + pageSize) onPage[rank - start] = positions[at] ?? 0
  }
  return onPage
}
