import { dimensions, type Dimension } from '../frame/dimensions.ts'
import { labelOf } from '../frame/option.ts'
import { trajectoryStages } from '../frame/stages.ts'
import { type EvidenceLabel, evidenceLabels, ratingSteps } from './rating.ts'
import type { Specialty } from './specialty.ts'

/** A rating in words: the step, what it rests on, and why. */
export interface RatingInWords {
  readonly step: string
  readonly evidence: EvidenceLabel
  readonly evidenceLabel: string
  readonly reason: string | null
}

/** Says a rating in words. A rating that nobody gave says "No guidance yet". */
export function ratingInWords(
  rating: { value: number | null; evidence: EvidenceLabel; reason: string | null } | undefined,
): RatingInWords {
  const { value = null, evidence = 'no-guidance', reason = null } = rating ?? {}
  const evidenceLabel = labelOf(evidenceLabels, evidence)
  return {
    step: value === null ? evidenceLabel : labelOf(ratingSteps, String(value)),
    evidence,
    evidenceLabel,
    reason,
  }
}

/** The ratings of one stage, a row for each of the five dimensions. */
export interface StageOfRatings {
  readonly stage: string
  readonly label: string
  readonly rows: readonly (RatingInWords & {
    readonly dimension: Dimension
    readonly dimensionLabel: string
  })[]
}

/** The ratings of a profile by stage; a stage at which nothing is rated is left out. */
export function ratingsByStage({ ratings }: Pick<Specialty, 'ratings'>): StageOfRatings[] {
  return trajectoryStages.flatMap(({ value: stage, label }) => {
    const atStage = ratings.filter((rating) => rating.stage === stage)
    if (!atStage.some(({ value }) => value !== null)) return []
    const rows = dimensions.map(({ value: dimension, label: dimensionLabel }) => ({
      dimension,
      dimensionLabel,
      ...ratingInWords(atStage.find((rating) => rating.dimension === dimension)),
    }))
    return [{ stage, label, rows }]
  })
}
