import type { TrajectoryStage } from '../frame/stages.ts'
import { type Fit, type FitVerdict, fitOfScore, type Needs } from '../assessment/balance-need.ts'
import type { TrajectoryPoint, TrajectoryStep } from './trajectory.ts'

/** How a point of a path stands to what a person needs. */
export interface PointFit extends Omit<Fit, 'verdict'> {
  readonly stage: TrajectoryStage
  readonly dimension: TrajectoryPoint['dimension']
  /** `accepted`: short, in years that the person is ready to take. */
  readonly verdict: FitVerdict | 'accepted'
}

/** How long a stage lasts, in years; null where that is open. */
export type YearsOf = (stage: TrajectoryStage) => number | null

/**
 * Sets every point of a path against a person's needs. Years that fall short of any need are hard years; they are
 * `accepted` as long as all hard stages so far together last no longer than the person is ready for. A stage of open
 * length is never accepted.
 */
export function pathFit(
  steps: readonly TrajectoryStep[],
  needs: Needs,
  { hardYears, yearsOf }: { hardYears: number; yearsOf: YearsOf },
): PointFit[] {
  let spent = 0
  return steps.flatMap(({ stage, points }) => {
    const fits = points.map(({ dimension, score }): PointFit => ({
      stage,
      dimension,
      ...fitOfScore(score, needs[dimension]),
    }))
    if (!fits.some(({ verdict }) => verdict === 'short')) return fits
    spent += yearsOf(stage) ?? Infinity
    return spent > hardYears
      ? fits
      : fits.map((fit) => (fit.verdict === 'short' ? { ...fit, verdict: 'accepted' as const } : fit))
  })
}
