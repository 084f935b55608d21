import type { Preferences } from '../programs/ranking/preferences.ts'
import type { RankedListing } from '../programs/ranking/rank-programs.ts'
import { scoreOf } from '../programs/ranking/score.ts'
import type { Criteria } from '../programs/search/criteria.ts'
import { pageSize } from '../programs/search/search-result.ts'
import type { SearchIndex } from '../programs/search/search-index.ts'
import { everyListingShown } from './brute-force-search.ts'

/** The ranking written as plainly as its rules: every listing that is shown is scored, all are sorted. */
export function rankByBruteForce(
  index: SearchIndex,
  criteria: Criteria,
  preferences: Preferences,
): readonly RankedListing[] {
  const scored = everyListingShown(index, { ...criteria, sort: 'name' }).map((listing) => ({
    listing,
    score: scoreOf(listing, preferences, index.today),
  }))
  // Stable: what compares equal stays in the order by name.
  scored.sort(({ score: a }, { score: b }) => {
    if (a.isRankable !== b.isRankable) return a.isRankable ? -1 : 1
    return a.isRankable ? b.points - a.points : 0
  })
  const pages = Math.max(1, Math.ceil(scored.length / pageSize))
  const page = Math.min(criteria.page, pages)
  return scored.slice((page - 1) * pageSize, page * pageSize)
}
