import type { Day } from '../../calendar/day.ts'
import type { Listing } from '../listing.ts'
import type { Preferences } from './preferences.ts'
import { rankingCriteria, type RankingKey } from './ranking-criteria.ts'
import { worthInThousandths } from './ranking-criterion.ts'

/** What one criterion adds to a score. */
export interface Contribution {
  readonly key: RankingKey
  readonly label: string
  /** Its share of all weight, 0 to 1. */
  readonly share: number
  /** What the program's value is worth, 0 to 1; null where it is unknown: then anything from 0 to 1. */
  readonly worth: number | null
}

/** How a program does by a person's preferences: a range, since what is unknown may turn out either way. */
export interface Score {
  /** If everything unknown turns out worst, 0 to 1. */
  readonly low: number
  /** If everything unknown turns out best, 0 to 1. */
  readonly high: number
  /** What programs are ordered by: low + caution * (high - low), in points from 0 to 100 with one decimal. */
  readonly points: number
  /** Share of weight whose value is known, 0 to 1. */
  readonly coverage: number
  /** False where less than half of the weight is known: not enough data to rank. */
  readonly isRankable: boolean
  /** The arithmetic: `low` is the sum of share times worth. In the order of the criteria; those of no weight left out. */
  readonly contributions: readonly Contribution[]
}

/**
 * Scores one listing by a transparent additive value model. Nothing unknown is guessed and no weight is moved from an
 * unknown to a known criterion. Everything is counted in whole thousandths, so that equal programs have equal scores.
 */
export function scoreOf(listing: Listing, { weights, caution }: Preferences, today: Day): Score {
  const weighted = rankingCriteria.flatMap((criterion) => {
    const weight = weights[criterion.key] ?? 0
    return weight === 0 ? [] : [{ criterion, weight, worth: worthInThousandths(criterion, listing, today) }]
  })
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0)
  const unknown = weighted.reduce((sum, { weight, worth }) => sum + (worth === null ? weight : 0), 0)
  const earned = weighted.reduce((sum, { weight, worth }) => sum + weight * (worth ?? 0), 0)
  const low = total === 0 ? 0 : earned / (1000 * total)
  return {
    low,
    high: total === 0 ? 1 : (earned + 1000 * unknown) / (1000 * total),
    points: pointTenths(100 * earned + 1000 * caution * unknown, total) / 10,
    coverage: total === 0 ? 0 : (total - unknown) / total,
    isRankable: hasEnough(unknown, total),
    contributions: weighted.map(({ criterion: { key, label }, weight, worth }) => ({
      key,
      label,
      share: weight / total,
      worth: worth === null ? null : worth / 1000,
    })),
  }
}

/** A sum of weight times thousandths times percent as tenths of points, 0 to 1000. `total` is the sum of weights. */
export function pointTenths(sum: number, total: number): number {
  return total === 0 ? 0 : Math.floor(sum / (100 * total) + 0.5)
}

/** True where at least half of all weight is known, and there is any. */
export function hasEnough(unknown: number, total: number): boolean {
  return total > 0 && unknown * 2 <= total
}
