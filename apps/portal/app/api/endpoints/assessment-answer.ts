import type { ConsideredPath, DimensionResult, Reason } from '@evenkeel/domain'
import type { z } from 'zod'
import type { AssessmentResult } from '../../assessment/result.ts'
import type { resultSchema } from './assessment-forms.ts'

type Answer = z.infer<typeof resultSchema>

/** A result in the form in which programs get it. */
export function answerOf({ assessment, paths }: AssessmentResult, asOf: string): Answer {
  const { version, overall, supportFirst, drivers, levers, openRanges, guidance } = assessment
  return {
    asOf,
    version,
    dimensions: dimensionsOf(assessment.dimensions),
    overall,
    supportFirst,
    drivers: [...drivers],
    levers: [...levers],
    openRanges: openRanges.map((range) => ({ ...range, open: [...range.open] })),
    guidance: guidance.map(({ item: { slug, title }, effort, because }) => ({
      slug,
      title,
      effort,
      because: because.map(reasonOf),
    })),
    trajectory: paths.map(pathOf),
  }
}

function dimensionsOf(results: readonly DimensionResult[]): Answer['dimensions'] {
  const of = (wanted: string) => {
    const result = results.find(({ dimension }) => dimension === wanted)
    return { score: result?.score ?? null, answered: result?.answered ?? 0, of: result?.of ?? 0 }
  }
  return {
    time: of('time'),
    energy: of('energy'),
    control: of('control'),
    growth: of('growth'),
    'well-being': of('well-being'),
  }
}

function reasonOf(reason: Reason): Answer['guidance'][number]['because'][number] {
  switch (reason.kind) {
    case 'dimension':
      return { kind: reason.kind, value: reason.dimension, band: reason.band }
    case 'stressor':
      return { kind: reason.kind, value: reason.stressor, band: null }
    case 'visa':
      return { kind: reason.kind, value: reason.visa, band: null }
    case 'stage':
      return { kind: reason.kind, value: reason.stage, band: null }
    case 'specialty':
      return { kind: reason.kind, value: reason.specialty, band: null }
    case 'careerModel':
      return { kind: reason.kind, value: reason.careerModel, band: null }
  }
}

function pathOf({ choice, path, steps, fits, career }: ConsideredPath): Answer['trajectory'][number] {
  const fitAt = (stage: string, dimension: string) =>
    fits.find((fit) => fit.stage === stage && fit.dimension === dimension)
  return {
    specialty: choice.specialty,
    residency: choice.residency,
    fellowship: choice.fellowship,
    careerModel: choice.careerModel,
    waiver: path.hasWaiver && career ? career.waiver : null,
    stages: steps.map(({ stage, label, points }) => ({
      stage,
      label,
      points: points.map((point) => {
        const fit = fitAt(stage, point.dimension)
        return { ...point, gap: fit?.gap ?? null, verdict: fit?.verdict ?? 'not-asked' }
      }),
    })),
  }
}
