import { z } from 'zod'
import { type AnswerStep, answerSteps } from './item.ts'
import { instrument } from './instrument.ts'

/** Answers by item; an item that is missing was not answered, which is never a zero. */
export type Answers = Readonly<Record<string, AnswerStep>>

const stepSchema = z.union(
  answerSteps.map((step) => z.literal(step)),
  { error: 'Answer with a whole number from 1 (hardest) to 5 (easiest).' },
)
const ids = new Set(instrument.items.map(({ id }) => id))

/** Answers as they come from outside. Refuses items that the instrument does not have and steps outside 1 to 5, by name. */
export const answersSchema: z.ZodType<Answers> = z
  .record(z.string(), stepSchema)
  .superRefine((answers, context) => {
    for (const id of Object.keys(answers))
      if (!ids.has(id))
        context.addIssue({
          code: 'custom',
          path: [id],
          message: `Version ${instrument.version} of the assessment has no such item.`,
        })
  })
