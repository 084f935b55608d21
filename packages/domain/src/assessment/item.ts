import type { Dimension } from '../frame/dimensions.ts'
import type { Stage } from '../frame/stages.ts'
import type { VisaStatusCode } from '../visas/visa-status.ts'

/** The five steps of an answer, from 1 (hardest on a person) to 5 (easiest). */
export const answerSteps = [1, 2, 3, 4, 5] as const
export type AnswerStep = (typeof answerSteps)[number]

/** One question of the instrument. Its five answers go from hard to easy, so a higher step is always better. */
export interface AssessmentItem {
  /** Stable across versions as long as the meaning stays. */
  readonly id: string
  readonly dimension: Dimension
  readonly wording: string
  /** Why we ask, in a sentence or two. */
  readonly why: string
  /** Words of the steps 1 to 5. */
  readonly steps: readonly [string, string, string, string, string]
  /** A noun phrase for results: 'how far ahead you know your free days'. */
  readonly about: string
  /** Asked of these stages only; of all where left out. */
  readonly stages?: readonly Stage[]
  /** Asked of these statuses only; of all where left out. */
  readonly visas?: readonly VisaStatusCode[]
}
