import { type DimensionResult, plainText, type Reason } from '@evenkeel/domain'
import type { z } from 'zod'
import type { AssessmentResult } from '../../assessment/result.ts'
import type { resultSchema } from './assessment-forms.ts'
import { pathOf } from './path-answer.ts'

type Answer = z.infer<typeof resultSchema>

/** A result in the form in which programs get it. */
export function answerOf(
  { assessment, weights, paths, comparison, fits, questions }: AssessmentResult,
  asOf: string,
): Answer {
  const { version, overall, supportFirst, drivers, levers, openRanges, guidance } = assessment
  return {
    asOf,
    version,
    dimensions: dimensionsOf(assessment.dimensions),
    lowest: assessment.lowest.map(({ dimension }) => dimension),
    weights,
    overall,
    supportFirst,
    drivers: [...drivers],
    levers: [...levers],
    openRanges: openRanges.map((range) => ({ ...range, open: [...range.open] })),
    guidance: guidance.map(({ item: { slug, title, body, helps, sources }, effort, because }) => ({
      slug,
      title,
      text: plainText(body),
      effort,
      helps,
      because: because.map(reasonOf),
      sources,
    })),
    trajectory: paths.map(pathOf),
    comparison: comparison.map(({ stage, label, has, means, differences }) => ({
      stage,
      label,
      has: [...has],
      means: [...means],
      differences: differences.map((one) => ({ ...one, scores: [...one.scores] })),
    })),
    fit: fits.map(({ stages, ...profile }) => ({
      ...profile,
      stages: stages.map((one) => ({ ...one, fits: [...one.fits] })),
    })),
    questions: questions.to.map(({ to, listing, questions: own }) => ({
      to,
      program: listing?.program.slug ?? null,
      questions: own.map(({ key, question }) => ({ key, question })),
    })),
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
