import { z } from 'zod'
import { type Dimension, dimensions } from '../frame/dimensions.ts'
import type { DimensionResult } from './dimension-result.ts'

/** How much each dimension counts for a person; they sum to 1. */
export type Weights = Readonly<Record<Dimension, number>>

const weight = z
  .number({ error: 'A weight is a number from 0 to 100.' })
  .min(0, 'A weight is not below 0.')
  .max(100, 'A weight is not above 100.')
  .default(0)

/** Weights as they come from outside: any scale; 0, or left out, means ignored. Brought to the sum of 1. */
export const weightsSchema = z
  .strictObject(
    { time: weight, energy: weight, control: weight, growth: weight, 'well-being': weight },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys' ? 'There are five dimensions; this names another.' : undefined,
    },
  )
  .refine(
    (weights) => Object.values(weights).some((one) => one > 0),
    'At least one weight has to be above 0.',
  )
  .transform((weights): Weights => normalized(weights))

/**
 * Weights from a ranking, most important first, as rank-order centroids: w_i = (1/n) * sum over k = i..n of 1/k.
 * Dimensions that are not ranked weigh nothing. One that is named twice counts at its first place.
 */
export function weightsFromRanking(ranking: readonly Dimension[]): Weights | null {
  const ranked = [...new Set(ranking)]
  if (ranked.length === 0) return null
  const weightAt = (place: number) =>
    ranked.slice(place).reduce((sum, _, offset) => sum + 1 / (place + offset + 1), 0) / ranked.length
  const weightOf = (dimension: Dimension) => {
    const place = ranked.indexOf(dimension)
    return place < 0 ? 0 : weightAt(place)
  }
  return byDimension(weightOf)
}

/**
 * The overall score, 0-100: the weighted sum of the dimensions that weigh something. Null where one of these has no
 * score: a missing one is neither imputed nor left out in silence.
 */
export function overallScore(results: readonly DimensionResult[], weights: Weights): number | null {
  let sum = 0
  for (const { dimension, score } of results) {
    if (weights[dimension] === 0) continue
    if (score === null) return null
    sum += weights[dimension] * score
  }
  return sum
}

function normalized(weights: Readonly<Record<Dimension, number>>): Weights {
  const sum = dimensions.reduce((total, { value }) => total + weights[value], 0)
  return byDimension((dimension) => weights[dimension] / sum)
}

function byDimension(weightOf: (dimension: Dimension) => number): Weights {
  return {
    time: weightOf('time'),
    energy: weightOf('energy'),
    control: weightOf('control'),
    growth: weightOf('growth'),
    'well-being': weightOf('well-being'),
  }
}
