import type { Preferences } from './preferences.ts'
import type { ProfileGroup } from './profile-group.ts'
import { rankingCriteria } from './ranking-criteria.ts'
import { unknownWorth } from './ranking-criterion.ts'
import { type RankingIndex, withoutEnough } from './ranking-index.ts'
import { hasEnough, pointTenths } from './score.ts'

/**
 * The place of each listing at `positions`, best first; in the ranking's workspace, good until its next ranking. The
 * arithmetic is that of `scoreOf`, profile by profile.
 */
export function placesOf(
  { groups, workspace: { earned, earnedByProfile, placeOf } }: RankingIndex,
  positions: Int32Array,
  { weights, caution }: Preferences,
): Uint16Array {
  const weightOf = rankingCriteria.map(({ key }) => weights[key] ?? 0)
  const total = weightOf.reduce((sum, weight) => sum + weight, 0)
  earned.fill(0, 0, positions.length)
  for (const group of groups) {
    earnByProfile(earnedByProfile, group, weightOf, caution)
    addEarned(earned, positions, group.profileOf, earnedByProfile)
  }
  placeEach(placeOf, earned, positions.length, total)
  return placeOf
}

function addEarned(
  earned: Float64Array,
  positions: Int32Array,
  profileOf: Uint16Array,
  earnedByProfile: Float64Array,
): void {
  for (let at = 0; at < positions.length; at += 1) {
    const profile = profileOf[positions[at] ?? 0] ?? 0
    earned[at] = (earned[at] ?? 0) + (earnedByProfile[profile] ?? 0)
  }
}

function placeEach(placeOf: Uint16Array, earned: Float64Array, count: number, total: number): void {
  for (let at = 0; at < count; at += 1) {
    const both = earned[at] ?? 0
    const unknown = (both / unknownUnit) | 0
    const sum = both - unknown * unknownUnit
    placeOf[at] = hasEnough(unknown, total) ? 1000 - pointTenths(sum, total) : withoutEnough
  }
}

/**
 * Two whole numbers travel in one: weight times thousandths times percent, which stays below 2^27 for seven criteria
 * of at most 100 each, and above it the weight that is unknown. Together they stay far below 2^53 and so exact.
 */
const unknownUnit = 2 ** 27

function earnByProfile(
  earned: Float64Array,
  { criteria, profiles }: ProfileGroup,
  weightOf: readonly number[],
  caution: number,
): void {
  for (let profile = 0; profile < profiles.length; profile += 1) {
    const worths = profiles[profile] ?? []
    let sum = 0
    for (let at = 0; at < criteria.length; at += 1) {
      const weight = weightOf[criteria[at] ?? 0] ?? 0
      const worth = worths[at] ?? 0
      sum += weight * (worth === unknownWorth ? 1000 * caution + unknownUnit : 100 * worth)
    }
    earned[profile] = sum
  }
}
