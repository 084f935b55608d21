import { type Dimension, dimensions } from '../frame/dimensions.ts'
import { trajectoryStages, type TrajectoryStage } from '../frame/stages.ts'
import { scoreOfRating } from './rating.ts'
import type { Specialty } from './specialty.ts'

/** A score from 0 (very hard on a person) to 100 (very easy) per dimension; null where nobody has rated it. */
export type DimensionScores = Readonly<Record<Dimension, number | null>>

/** The five scores of a list of ratings of one thing at one stage. A dimension without a rating is null, never 0. */
export function dimensionScores(
  ratings: readonly { readonly dimension: Dimension; readonly value: number | null }[],
): DimensionScores {
  const score = (dimension: Dimension) =>
    scoreOfRating(ratings.find((rating) => rating.dimension === dimension)?.value ?? null)
  return {
    time: score('time'),
    energy: score('energy'),
    control: score('control'),
    growth: score('growth'),
    'well-being': score('well-being'),
  }
}

/** The five scores of a profile at one stage. */
export function scoresAt({ ratings }: Pick<Specialty, 'ratings'>, stage: TrajectoryStage): DimensionScores {
  return dimensionScores(ratings.filter((rating) => rating.stage === stage))
}

/** True where at least one dimension has a score. */
export function hasScore(scores: DimensionScores): boolean {
  return dimensions.some(({ value }) => scores[value] !== null)
}

/** One step of a trajectory: a stage with its five scores. */
export interface ScoredStage {
  readonly stage: TrajectoryStage
  readonly label: string
  readonly scores: DimensionScores
}

/** The stages of a profile in the order in which a person lives them; one without any score is left out. */
export function scoredStages(profile: Pick<Specialty, 'ratings'>): ScoredStage[] {
  return trajectoryStages
    .map(({ value, label }) => ({ stage: value, label, scores: scoresAt(profile, value) }))
    .filter(({ scores }) => hasScore(scores))
}
