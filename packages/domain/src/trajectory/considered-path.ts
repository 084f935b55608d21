import type { Needs } from '../assessment/balance-need.ts'
import type { AssessmentContext } from '../assessment/context.ts'
import type { Day } from '../calendar/day.ts'
import { type ComparedCareer, comparedCareer } from '../careers/compared-careers.ts'
import { wishedSplit, type WishedSplit } from '../careers/wished-split.ts'
import type { Content } from '../content/snapshot.ts'
import type { Dimension } from '../frame/dimensions.ts'
import type { Stage, TrajectoryStage } from '../frame/stages.ts'
import { type CareerPath, type PathChoice, readPath } from './career-path.ts'
import { pathFit, type PointFit } from './hard-years.ts'
import { type TrajectoryStep, trajectoryOf } from './trajectory.ts'
import { yearsOfStages } from './years-of-stages.ts'

/** A path that a person considers, with all that follows from it. */
export interface ConsideredPath {
  readonly choice: PathChoice
  readonly path: CareerPath
  readonly steps: readonly TrajectoryStep[]
  readonly fits: readonly PointFit[]
  /** The chosen way of working with its ranges and how it stands against a waiver; null where none is chosen. */
  readonly career: ComparedCareer | null
  /** The post that the person's wish for patient care asks for; null without a wish, or where it is no split. */
  readonly split: WishedSplit | null
  /** Parts that were chosen but are not published any more. */
  readonly missing: readonly (keyof PathChoice)[]
}

/** Hard years that a person is ready for; none where they do not know or did not say. */
export function hardYearsReady(answer: AssessmentContext['hardYears']): number {
  return answer === 'one' ? 1 : answer === 'two' ? 2 : 0
}

/**
 * The paths to show: those that the person named, else the one that base specialty and career model of the context
 * make. A path whose specialty is not published is left out. Stages that lie behind the person are not shown, nor
 * counted as hard years: residency from the fellowship on; the fellowship too in a career, unless one is chosen.
 */
export function consideredPaths(
  content: Content,
  { paths, context }: { readonly paths: readonly PathChoice[]; readonly context: AssessmentContext },
  today: Day,
): ConsideredPath[] {
  const { specialty, careerModel, visa, needs, hardYears, stage, clinicalShareWished: wished } = context
  const { careerModels } = content.entries
  const own: readonly PathChoice[] =
    specialty === null ? [] : [{ specialty, residency: null, fellowship: null, careerModel, waiver: null }]
  return (paths.length > 0 ? paths : own).flatMap((choice) => {
    const { path, missing } = readPath(content, choice, visa)
    if (!path) return []
    const steps = trajectoryOf(path, today).filter((step) => isAhead(step.stage, stage, choice))
    return [
      {
        choice,
        path,
        steps,
        fits: pathFit(steps, needs, {
          hardYears: hardYearsReady(hardYears),
          yearsOf: yearsOfStages(path.specialty),
        }),
        career: path.careerModel && comparedCareer(path.careerModel),
        split: wishedSplit(path.specialty, { wished, careerModel: path.careerModel, careerModels }),
        missing,
      },
    ]
  })
}

function isAhead(step: TrajectoryStage, own: Stage | null, { fellowship }: PathChoice): boolean {
  const isPastResidency = own === 'fellowship' || own === 'career'
  if (step === 'pgy-1' || step === 'later-residency') return !isPastResidency
  return step !== 'fellowship' || own !== 'career' || fellowship !== null
}

/** Where a path falls short of what a person needs, stage by stage, with the years that they accept as hard. */
export interface ShortStage {
  readonly stage: TrajectoryStage
  readonly label: string
  /** What falls short, and by how much: points of 100, above 0. */
  readonly short: readonly { readonly dimension: Dimension; readonly by: number }[]
  readonly isAccepted: boolean
}

/** The stages of a path that fall short of a need, in their order; none where no need was said. */
export function shortStages({ steps, fits }: Pick<ConsideredPath, 'steps' | 'fits'>): ShortStage[] {
  return steps.flatMap(({ stage, label }) => {
    const short = fits.filter(
      (fit) => fit.stage === stage && (fit.verdict === 'short' || fit.verdict === 'accepted'),
    )
    if (short.length === 0) return []
    return [
      {
        stage,
        label,
        short: short.map(({ dimension, gap }) => ({ dimension, by: -(gap ?? 0) })),
        isAccepted: short.every(({ verdict }) => verdict === 'accepted'),
      },
    ]
  })
}

/** True where a person has said what they need of at least one dimension. */
export function hasNeeds(needs: Needs): boolean {
  return Object.values(needs).some((need) => need !== null)
}
