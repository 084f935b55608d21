import { type Dimension, dimensions } from '../frame/dimensions.ts'
import { type TrajectoryStage, trajectoryStages } from '../frame/stages.ts'
import type { TrajectoryStep } from './trajectory.ts'

/** One dimension in which paths differ at a stage. */
export interface PathDifference {
  readonly dimension: Dimension
  /** By path, 0-100; null where nobody has rated it, or where the path does not have the stage. */
  readonly scores: readonly (number | null)[]
  /** From the hardest to the easiest of the known scores; null with fewer than two. */
  readonly apart: number | null
}

/** One stage of a life, and how the paths stand to each other in it. */
export interface ComparedStage {
  readonly stage: TrajectoryStage
  readonly label: string
  /** By path: whether it has the stage. */
  readonly has: readonly boolean[]
  /**
   * By path: the mean of the dimensions that are known on every path that has the stage, so that means can be set
   * against each other; null where there is none.
   */
  readonly means: readonly (number | null)[]
  /** The furthest apart first, equal ones in the order of the dimensions; empty where the paths are alike. */
  readonly differences: readonly PathDifference[]
}

/** Sets paths against each other, stage by stage, in the order in which a person lives them. */
export function comparedPaths(
  paths: readonly { readonly steps: readonly TrajectoryStep[] }[],
): ComparedStage[] {
  return trajectoryStages.flatMap(({ value: stage, label }) => {
    const steps = paths.map((path) => path.steps.find((step) => step.stage === stage) ?? null)
    const has = steps.map((step) => step !== null)
    if (!has.includes(true)) return []
    const rows = dimensions.map(({ value: dimension }) => ({
      dimension,
      scores: steps.map((step) => scoreIn(step, dimension)),
    }))
    const common = rows.filter(({ scores }) => scores.every((score, at) => !has[at] || score !== null))
    return [
      {
        stage,
        label,
        has,
        means: has.map((isThere, at) =>
          isThere ? meanOf(common.map(({ scores }) => scores[at] ?? 0)) : null,
        ),
        differences: rows
          .filter(({ scores }) => new Set(scores.filter((_, at) => has[at])).size > 1)
          .map((row) => ({ ...row, apart: spread(row.scores) }))
          .sort((a, b) => (b.apart ?? 0) - (a.apart ?? 0)),
      },
    ]
  })
}

/** The first stage in which paths are not alike: they differ in a dimension, or one of them does not have it. */
export function partingStage(stages: readonly ComparedStage[]): ComparedStage | null {
  return stages.find(({ has, differences }) => differences.length > 0 || has.includes(false)) ?? null
}

function scoreIn(step: TrajectoryStep | null, dimension: Dimension): number | null {
  return step?.points.find((point) => point.dimension === dimension)?.score ?? null
}

function meanOf(scores: readonly number[]): number | null {
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function spread(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null)
  return known.length < 2 ? null : Math.max(...known) - Math.min(...known)
}
