import type { Dimension } from '../frame/dimensions.ts'
import type { Answers } from './answers.ts'
import { type DimensionResult, scoreOfStep } from './dimension-result.ts'
import { type Driver, driversOf } from './drivers.ts'
import { itemsFor, type WhoIsAsked } from './instrument.ts'
import type { Weights } from './weights.ts'

/** One answer whose change would move the result most. */
export interface Lever {
  readonly item: string
  readonly dimension: Dimension
  readonly about: string
  readonly answer: string
  /** Points that the dimension gains when this answer gets one step better. */
  readonly perStep: number
  /** Points that the overall gains by the same step; null without weights. */
  readonly overallPerStep: number | null
}

/** How far a dimension could lie, were the open items answered with the worst and with the best step. */
export interface OpenRange {
  readonly dimension: Dimension
  readonly low: number
  readonly high: number
  /** Ids of the items that are open. */
  readonly open: readonly string[]
}

/**
 * The answers that matter most: those with most to gain, by the person's weights where there are any. An answer that
 * is the best already is none, nor is one in a dimension that weighs nothing. At most `count`.
 */
export function leversOf(answers: Answers, who: WhoIsAsked, weights: Weights | null, count = 3): Lever[] {
  const drivers = driversOf(answers, who)
  const itemsIn = (wanted: Dimension) => drivers.filter(({ dimension }) => dimension === wanted).length
  const weigh = ({ dimension, roomToGain }: Driver) => roomToGain * (weights?.[dimension] ?? 1)
  return drivers
    .filter((driver) => weigh(driver) > 0)
    .sort((a, b) => weigh(b) - weigh(a))
    .slice(0, count)
    .map(({ item, dimension, about, answer }) => {
      const perStep = scoreOfStep(2) / itemsIn(dimension)
      return {
        item,
        dimension,
        about,
        answer,
        perStep,
        overallPerStep: weights === null ? null : perStep * weights[dimension],
      }
    })
}

/** Where answers are open: between which scores each dimension would lie with all of its items answered. */
export function openRanges(
  answers: Answers,
  who: WhoIsAsked,
  results: readonly DimensionResult[],
): OpenRange[] {
  const items = itemsFor(who)
  return results.flatMap(({ dimension, of }) => {
    const own = items.filter((item) => item.dimension === dimension)
    const open = own.filter(({ id }) => answers[id] === undefined).map(({ id }) => id)
    if (open.length === 0) return []
    const known = own.reduce((sum, { id }) => sum + scoreOfStep(answers[id] ?? 1), 0)
    return [{ dimension, low: known / of, high: (known + 100 * open.length) / of, open }]
  })
}
