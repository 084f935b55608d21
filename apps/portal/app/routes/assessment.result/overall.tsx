import { type Assessment, type Weights } from '@evenkeel/domain'
import { overallFormula } from '../../assessment/result-words.ts'

/** The overall score with its arithmetic; without an order of the person's own there is none. */
export function Overall({ assessment, weights }: { assessment: Assessment; weights: Weights | null }) {
  if (weights === null)
    return (
      <p>
        You gave no order of the five, so there is no overall score: which of them counts most is yours to
        say, not ours.
      </p>
    )
  const formula = overallFormula(assessment.dimensions, weights)
  if (assessment.overall === null)
    return (
      <p>
        No overall score yet: a dimension that counts for you has not enough answers. By your order: {formula}
        .
      </p>
    )
  return (
    <p>
      By your order, <strong>{Math.round(assessment.overall)} of 100 overall</strong>: {formula}. Each share
      comes from its place in your order; the <a href="/about/method">method page</a> has the rule.
    </p>
  )
}
