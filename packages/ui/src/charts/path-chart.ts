import type { Dimension } from '@evenkeel/domain'
import type { BalanceValues } from '../balance/balance.ts'
import type { TrajectoryStep } from '../balance/trajectory-drawing.tsx'

/** What a point rests on: facts that a program states, a sourced rating, an editors' estimate, or nothing. */
export type PointBasis = 'program-facts' | 'sourced' | 'editorial-estimate' | 'no-guidance'

/** One dimension at one stage of a path. */
export interface ChartPoint {
  readonly dimension: Dimension
  /** 0-100; null where there is no guidance yet. */
  readonly score: number | null
  readonly evidence: PointBasis
  /** Whose rating or facts it is. */
  readonly basis: string | null
  readonly reason: string | null
}

/** One stage of a path. */
export interface ChartStage {
  readonly stage: string
  readonly label: string
  readonly points: readonly ChartPoint[]
}

/** One of up to three paths. */
export interface ChartPath {
  readonly key: string
  readonly title: string
  readonly stages: readonly ChartStage[]
}

/** The words for what a point rests on. */
export const basisWords: Readonly<Record<PointBasis, string>> = {
  'program-facts': 'the program’s own facts',
  sourced: 'sourced',
  'editorial-estimate': 'editorial estimate',
  'no-guidance': 'no guidance yet',
}

/** The steps of a trajectory; a point that is an estimate is drawn hollow. */
export function stepsOf({ stages }: ChartPath): TrajectoryStep[] {
  return stages.map(({ stage, label, points }) => ({
    key: stage,
    label,
    values: valuesOf(points),
    estimated: points
      .filter(({ evidence }) => evidence === 'editorial-estimate')
      .map(({ dimension }) => dimension),
  }))
}

/** Every stage that one of the paths has, each once, in the order of a life. */
export function stagesOf(paths: readonly ChartPath[]): { readonly stage: string; readonly label: string }[] {
  const longest = [...paths].sort((a, b) => b.stages.length - a.stages.length)[0]
  return longest?.stages.map(({ stage, label }) => ({ stage, label })) ?? []
}

/** The point of a path; null where the path does not have the stage. */
export function pointAt(path: ChartPath, stage: string, dimension: Dimension): ChartPoint | null {
  const step = path.stages.find((one) => one.stage === stage)
  return step?.points.find((one) => one.dimension === dimension) ?? null
}

function valuesOf(points: readonly ChartPoint[]): BalanceValues {
  const score = (wanted: Dimension) => points.find(({ dimension }) => dimension === wanted)?.score ?? null
  return {
    time: score('time'),
    energy: score('energy'),
    control: score('control'),
    growth: score('growth'),
    'well-being': score('well-being'),
  }
}

/** A point for a table: the number, what it rests on, and what is missing to the least that a reader needs. */
export function pointInWords(point: ChartPoint | null, need: number | null = null): string {
  if (!point) return 'Not on this path'
  if (point.score === null) return 'No guidance yet'
  const known = `${Math.round(point.score)}, ${basisWords[point.evidence]}`
  return need === null || point.score >= need
    ? known
    : `${known}; ${Math.round(need - point.score)} less than you need`
}
