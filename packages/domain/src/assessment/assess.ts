import type { GuidanceItem } from '../guidance/guidance-item.ts'
import type { Answers } from './answers.ts'
import type { AssessmentContext } from './context.ts'
import { type DimensionResult, dimensionResults, lowestDimensions } from './dimension-result.ts'
import { type Driver, driversOf } from './drivers.ts'
import { instrument, itemsFor } from './instrument.ts'
import { type MatchedGuidance, matchGuidance } from './matching-guidance.ts'
import { needsSupportFirst } from './support-first.ts'
import { overallScore, type Weights } from './weights.ts'
import { type Lever, leversOf, type OpenRange, openRanges } from './what-would-change.ts'

/** Everything that follows from a person's own answers. */
export interface Assessment {
  /** Of the instrument that the answers belong to. */
  readonly version: string
  readonly dimensions: readonly DimensionResult[]
  /** The lowest scores: what leads the result. Empty without any score. */
  readonly lowest: readonly DimensionResult[]
  /** 0-100; null without weights, or where a dimension that weighs something has no score. */
  readonly overall: number | null
  readonly supportFirst: boolean
  readonly drivers: readonly Driver[]
  readonly levers: readonly Lever[]
  readonly openRanges: readonly OpenRange[]
  readonly guidance: readonly MatchedGuidance[]
}

/**
 * Assesses a person's answers. Nothing is imputed: an unanswered item is left out, a dimension with too few answers
 * has no score. `careerModels` are those of the paths that the person considers, beside the one of the context.
 */
export function assess({
  answers,
  context,
  weights,
  guidance,
  careerModels = [],
}: {
  readonly answers: Answers
  readonly context: AssessmentContext
  readonly weights: Weights | null
  readonly guidance: readonly GuidanceItem[]
  readonly careerModels?: readonly string[]
}): Assessment {
  const dimensions = dimensionResults(answers, context)
  const hardest = itemsFor(context).filter(({ id }) => answers[id] === 1)
  const own = context.careerModel === null ? [] : [context.careerModel]
  return {
    version: instrument.version,
    dimensions,
    lowest: lowestDimensions(dimensions),
    overall: weights === null ? null : overallScore(dimensions, weights),
    supportFirst: needsSupportFirst(dimensions, hardest),
    drivers: driversOf(answers, context),
    levers: leversOf(answers, context, weights),
    openRanges: openRanges(answers, context, dimensions),
    guidance: matchGuidance(guidance, {
      results: dimensions,
      stage: context.stage,
      visa: context.visa,
      specialty: context.specialty,
      careerModels: [...new Set([...own, ...careerModels])],
      stressors: context.stressors,
    }),
  }
}
