import type { z } from 'zod'
import type { Answers } from '../assessment/answers.ts'
import { assess, type Assessment } from '../assessment/assess.ts'
import { type AssessmentContext, contextSchema } from '../assessment/context.ts'
import { weightsFromRanking } from '../assessment/weights.ts'
import type { Dimension } from '../frame/dimensions.ts'
import type { GuidanceItem } from '../guidance/guidance-item.ts'
import { type PathChoice, pathChoiceSchema } from '../trajectory/career-path.ts'

/** An example applicant: made up, with the answers, the situation and the plans that such a person may have. */
export interface Persona {
  readonly slug: string
  /** Who it is in a few words: 'Pathology resident on a J-1'. */
  readonly name: string
  /** What they are deciding, in a sentence or two. */
  readonly story: string
  readonly answers: Answers
  readonly context: AssessmentContext
  /** The dimensions that count for them, most important first. */
  readonly ranking: readonly Dimension[]
  /** Paths that they weigh against each other: one to three. */
  readonly paths: readonly PathChoice[]
}

/** A persona as it is written down: what is not said of context and paths keeps the blank of a form. */
export interface WrittenPersona extends Omit<Persona, 'context' | 'paths'> {
  readonly context: z.input<typeof contextSchema>
  readonly paths: readonly z.input<typeof pathChoiceSchema>[]
}

/** Reads a persona as the portal would read the same answers. */
export function buildPersona(written: WrittenPersona): Persona {
  return {
    ...written,
    context: contextSchema.parse(written.context),
    paths: written.paths.map((path) => pathChoiceSchema.parse(path)),
  }
}

/** What the assessment tells a persona: by the same code as for a reader. */
export function assessPersona(
  { answers, context, ranking, paths }: Persona,
  guidance: readonly GuidanceItem[],
): Assessment {
  return assess({
    answers,
    context,
    weights: weightsFromRanking(ranking),
    guidance,
    careerModels: paths.flatMap(({ careerModel }) => careerModel ?? []),
  })
}
