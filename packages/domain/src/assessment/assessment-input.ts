import { z } from 'zod'
import { dimensionSchema } from '../frame/dimensions.ts'
import { pathChoiceSchema } from '../trajectory/career-path.ts'
import { answersSchema } from './answers.ts'
import { contextSchema } from './context.ts'
import { instrument } from './instrument.ts'
import { type Weights, weightsFromRanking, weightsSchema } from './weights.ts'

/** How many paths stand side by side at most. */
export const mostPaths = 3

/**
 * Everything that a person can hand in: what a saved file holds and what the API takes. Nothing is required; what is
 * left out was not said.
 */
export const assessmentInputSchema = z.strictObject({
  /** The version that the answers belong to; another one is refused, because its items may mean something else. */
  version: z
    .literal(instrument.version, {
      error: `These answers belong to another version of the assessment; this is version ${instrument.version}.`,
    })
    .optional(),
  answers: answersSchema.prefault({}),
  context: contextSchema,
  /** Weights as such; where both are given they stand before the ranking. */
  weights: weightsSchema.nullable().default(null),
  /** Dimensions, the most important first; those left out weigh nothing. */
  ranking: z
    .array(dimensionSchema)
    .max(5, 'There are five dimensions.')
    .refine((ranking) => new Set(ranking).size === ranking.length, 'Name each dimension once.')
    .default([]),
  paths: z.array(pathChoiceSchema).max(mostPaths, `Compare at most ${mostPaths} paths.`).default([]),
})
export type AssessmentInput = z.infer<typeof assessmentInputSchema>

/** The weights that a person gave, as such or by a ranking; null where neither was given. */
export function weightsOf({
  weights,
  ranking,
}: Pick<AssessmentInput, 'weights' | 'ranking'>): Weights | null {
  return weights ?? weightsFromRanking(ranking)
}
