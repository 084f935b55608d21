import { bandOfScore } from '../guidance/band.ts'
import type { DimensionResult } from './dimension-result.ts'

/**
 * True where support comes before everything else: the well-being score is low. Where well-being has no score, one
 * of its answers being the hardest is enough: better one offer of help too many.
 */
export function needsSupportFirst(
  results: readonly DimensionResult[],
  hardestAnswers: readonly { readonly dimension: string }[],
): boolean {
  const wellBeing = results.find(({ dimension }) => dimension === 'well-being')
  if (!wellBeing) return false
  if (wellBeing.score !== null) return bandOfScore(wellBeing.score) === 'low'
  return hardestAnswers.some(({ dimension }) => dimension === 'well-being')
}
