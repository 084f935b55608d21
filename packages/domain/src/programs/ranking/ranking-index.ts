import type { SearchIndex } from '../search/search-index.ts'
import { type ProfileGroup, mostProfiles, profileGroups } from './profile-group.ts'
import { rankingCriteria } from './ranking-criteria.ts'
import { type RankingCriterion, unknownWorth, worthInThousandths } from './ranking-criterion.ts'

/** What ranking needs of an index, worked out once. */
export interface RankingIndex {
  readonly index: SearchIndex
  readonly groups: readonly ProfileGroup[]
  /** Written over by every ranking. */
  readonly workspace: {
    /** Of the listings that are ranked, in the order by name: what they have earned, and their place. */
    readonly earned: Float64Array
    readonly placeOf: Uint16Array
    readonly earnedByProfile: Float64Array
    /** Of each place, the rank of the next listing that stands there; one more, where counting begins. */
    readonly next: Int32Array
  }
}

/** The last place of a ranking, for those without enough data. Before it stands one for each tenth of 100 points. */
export const withoutEnough = 1001

/** Prepares an index for ranking. */
export function rankingIndex(index: SearchIndex): RankingIndex {
  const size = index.listings.length
  return {
    index,
    groups: profileGroups(rankingCriteria.map((criterion) => worthsOf(index, criterion))),
    workspace: {
      earned: new Float64Array(size),
      placeOf: new Uint16Array(size),
      earnedByProfile: new Float64Array(mostProfiles),
      next: new Int32Array(withoutEnough + 2),
    },
  }
}

function worthsOf({ listings, today }: SearchIndex, criterion: RankingCriterion): Uint16Array {
  return Uint16Array.from(
    listings,
    ({ listing }) => worthInThousandths(criterion, listing, today) ?? unknownWorth,
  )
}
