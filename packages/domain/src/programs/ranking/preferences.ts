import type { RankingKey } from './ranking-criteria.ts'

/** What matters to a person, and how to treat what is unknown. */
export interface Preferences {
  /** How much each criterion counts: whole numbers from 0 to 100, taken relative to their sum. 0 or absent: ignored. */
  readonly weights: Readonly<Partial<Record<RankingKey, number>>>
  /** Where in its range a score is taken, in whole percent: 0 takes unknowns for the worst, 100 for the best. */
  readonly caution: number
}

/** Half way between the worst and the best that an unknown can turn out to be. */
export const usualCaution = 50
