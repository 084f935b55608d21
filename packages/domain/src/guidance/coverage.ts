import { type Dimension, dimensions } from '../frame/dimensions.ts'
import { type Stage, stages } from '../frame/stages.ts'
import { type VisaStatusCode, visaStatusCodes } from '../visas/visa-status.ts'
import { type Band, bands } from './band.ts'
import type { GuidanceItem } from './guidance-item.ts'
import { type Stressor, stressors } from './stressors.ts'

/** How many pieces of advice speak to something: to everybody of whom it holds, or only on a further condition. */
export interface AdviceCount {
  readonly forAll: number
  readonly onCondition: number
}

/** How advice is spread over those who may need it. */
export interface GuidanceCoverage {
  /** Advice that is given because a dimension stands so, at a stage. */
  readonly cells: readonly (AdviceCount & {
    readonly dimension: Dimension
    readonly band: Band
    readonly stage: Stage
  })[]
  /** Advice of any kind that a reader at the stage can get. */
  readonly stages: readonly (AdviceCount & { readonly stage: Stage })[]
  /** Advice that names the status. */
  readonly visas: readonly (AdviceCount & { readonly visa: VisaStatusCode })[]
  /** Advice that names the stressor. */
  readonly stressors: readonly (AdviceCount & { readonly stressor: Stressor })[]
  /** Advice that is meant to lift the dimension. */
  readonly helps: readonly { readonly dimension: Dimension; readonly count: number }[]
}

/** Counts published advice by whom it speaks to. Advice that nobody can get counts nowhere. */
export function coverageOf(guidance: readonly GuidanceItem[]): GuidanceCoverage {
  const reachable = guidance.filter((item) => stages.some(({ value }) => reaches(item, value)))
  const count = (holds: (item: GuidanceItem) => boolean, own?: keyof GuidanceItem['when']): AdviceCount => {
    const found = reachable.filter(holds)
    const forAll = found.filter((item) => !hasFurtherCondition(item, own)).length
    return { forAll, onCondition: found.length - forAll }
  }
  return {
    cells: dimensions.flatMap(({ value: dimension }) =>
      bands.flatMap(({ value: band }) =>
        stages.map(({ value: stage }) => ({
          dimension,
          band,
          stage,
          ...count((item) => reaches(item, stage) && asksFor(item, dimension, band), 'dimensions'),
        })),
      ),
    ),
    stages: stages.map(({ value: stage }) => ({ stage, ...count((item) => reaches(item, stage)) })),
    visas: visaStatusCodes.map(({ value: visa }) => ({
      visa,
      ...count((item) => item.when.visas.includes(visa), 'visas'),
    })),
    stressors: stressors.map(({ value: stressor }) => ({
      stressor,
      ...count((item) => item.when.stressors.includes(stressor), 'stressors'),
    })),
    helps: dimensions.map(({ value: dimension }) => ({
      dimension,
      count: reachable.filter(({ helps }) => helps.includes(dimension)).length,
    })),
  }
}

/** True where a reader at the stage can get the item. */
function reaches({ stages: doneAt, when }: GuidanceItem, stage: Stage): boolean {
  return doneAt.includes(stage) && (when.stages.length === 0 || when.stages.includes(stage))
}

function asksFor({ when }: GuidanceItem, dimension: Dimension, band: Band): boolean {
  return when.dimensions.some((one) => one.dimension === dimension && one.band === band)
}

/** A condition beside the one that is looked at; those on the stage are looked at always. */
function hasFurtherCondition({ when }: GuidanceItem, own?: keyof GuidanceItem['when']): boolean {
  const kinds = ['dimensions', 'visas', 'specialties', 'careerModels', 'stressors'] as const
  return kinds.some((kind) => kind !== own && when[kind].length > 0)
}
