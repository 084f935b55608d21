import { z } from 'zod'
import { valuesOf } from '../frame/option.ts'
import { stageSchema } from '../frame/stages.ts'
import { showableWords } from '../frame/typed-words.ts'
import { faqTopics } from '../reading/faq.ts'
import { visaStatusCodeSchema } from '../visas/visa-status.ts'

export const longestQuestion = 600
const shortestQuestion = 10

/**
 * What a reader asks the advisors. There is no field for a name or an address of the reader, and none may be added:
 * what is not asked for cannot be lost. Topic, visa and stage are null where the reader did not choose one.
 */
export const readerQuestionSchema = z.object({
  question: z
    .string({ error: 'Write your question.' })
    .min(shortestQuestion, 'Write the question in a sentence, so that an advisor understands it.')
    .max(longestQuestion, `Keep the question under ${longestQuestion} characters.`)
    .regex(showableWords, 'This holds characters that cannot be shown. Type it again.'),
  topic: z.enum(valuesOf(faqTopics), { error: 'Choose one of these topics, or none.' }).nullable(),
  visa: visaStatusCodeSchema.nullable(),
  stage: stageSchema.nullable(),
})
export type ReaderQuestion = z.infer<typeof readerQuestionSchema>
