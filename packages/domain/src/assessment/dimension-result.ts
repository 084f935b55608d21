import { type Dimension, dimensions } from '../frame/dimensions.ts'
import type { Answers } from './answers.ts'
import { itemsFor, type WhoIsAsked } from './instrument.ts'

/** How one dimension stands by a person's own answers. */
export interface DimensionResult {
  readonly dimension: Dimension
  readonly label: string
  /** 0 (hardest) to 100 (easiest), not rounded; null where fewer than half of the items were answered. */
  readonly score: number | null
  readonly answered: number
  /** Items that apply to this person. */
  readonly of: number
}

/** An answer's step on the 0-100 scale: 1 is 0, 3 is 50, 5 is 100. */
export function scoreOfStep(step: number): number {
  return (step - 1) * 25
}

/**
 * The five dimensions by a person's answers, in the order in which they always stand. A score is the mean of the
 * answered items on 0-100, and null until at least half of the items that apply are answered. Answers to items that do
 * not apply to the person are left aside.
 */
export function dimensionResults(answers: Answers, who: WhoIsAsked): DimensionResult[] {
  const items = itemsFor(who)
  return dimensions.map(({ value: dimension, label }) => {
    const own = items.filter((item) => item.dimension === dimension)
    const scores = own.flatMap(({ id }) => {
      const step = answers[id]
      return step === undefined ? [] : [scoreOfStep(step)]
    })
    const isEnough = scores.length > 0 && scores.length * 2 >= own.length
    return {
      dimension,
      label,
      score: isEnough ? scores.reduce((sum, one) => sum + one, 0) / scores.length : null,
      answered: scores.length,
      of: own.length,
    }
  })
}

/** The dimensions that lead a result: the lowest score, several where they are equal; none without scores. */
export function lowestDimensions(results: readonly DimensionResult[]): DimensionResult[] {
  const scores = results.flatMap(({ score }) => (score === null ? [] : [score]))
  const lowest = Math.min(...scores)
  return results.filter(({ score }) => score === lowest)
}
