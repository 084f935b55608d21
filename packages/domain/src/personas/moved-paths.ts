import type { Day } from '../calendar/day.ts'
import type { Content } from '../content/snapshot.ts'
import type { Dimension } from '../frame/dimensions.ts'
import type { TrajectoryStage } from '../frame/stages.ts'
import { type ConsideredPath, consideredPaths } from '../trajectory/considered-path.ts'
import type { PointFit } from '../trajectory/hard-years.ts'
import type { TrajectoryStep } from '../trajectory/trajectory.ts'
import type { Persona } from './persona.ts'

/** One dimension at one stage of a path that a change of content moves. */
export interface MovedPoint {
  readonly stage: TrajectoryStage
  readonly stageLabel: string
  readonly dimension: Dimension
  /** Scores, 0-100; null where nobody has rated it. */
  readonly from: number | null
  readonly to: number | null
  /** How the point stands to what the persona needs. */
  readonly fitFrom: PointFit['verdict']
  readonly fitTo: PointFit['verdict']
}

/** A path of a persona that a change of content moves, before and after. */
export interface MovedPath {
  readonly persona: Persona
  /** 'Pathology, then Industry'. */
  readonly name: string
  readonly points: readonly MovedPoint[]
  readonly before: readonly TrajectoryStep[]
  readonly after: readonly TrajectoryStep[]
}

/**
 * How a change of content moves the paths of the personas: only those that move, only the points that move or that
 * stand differently to what the persona needs. Stages that a persona has behind them are not looked at.
 */
export function movedPaths(
  personas: readonly Persona[],
  { before, after, today }: { readonly before: Content; readonly after: Content; readonly today: Day },
): MovedPath[] {
  return personas.flatMap((persona) => {
    const now = consideredPaths(after, persona, today)
    return consideredPaths(before, persona, today).flatMap((path) => {
      const next = now.find(({ choice }) => choice === path.choice)
      const points = next ? movedPoints(path, next) : []
      if (!next || points.length === 0) return []
      return [{ persona, name: nameOf(next), points, before: path.steps, after: next.steps }]
    })
  })
}

function movedPoints(before: ConsideredPath, after: ConsideredPath): MovedPoint[] {
  return after.steps.flatMap(({ stage, label, points }) =>
    points.flatMap(({ dimension, score }) => {
      const old = before.steps
        .find((step) => step.stage === stage)
        ?.points.find((point) => point.dimension === dimension)
      const [fitFrom, fitTo] = [fitAt(before), fitAt(after)]
      const from = old?.score ?? null
      if (from === score && fitFrom === fitTo) return []
      return [{ stage, stageLabel: label, dimension, from, to: score, fitFrom, fitTo }]

      function fitAt({ fits }: ConsideredPath): PointFit['verdict'] {
        return fits.find((fit) => fit.stage === stage && fit.dimension === dimension)?.verdict ?? 'not-asked'
      }
    }),
  )
}

function nameOf({ path: { specialty, careerModel } }: ConsideredPath): string {
  return careerModel ? `${specialty.name}, then ${careerModel.name}` : specialty.name
}
