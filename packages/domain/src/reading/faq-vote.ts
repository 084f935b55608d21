import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { slugSchema } from '../frame/slug.ts'

/** Whether an answer helped somebody: that, which answer, and of which day it was; nothing about who says so. */
export const faqVoteSchema = z.object({
  faq: slugSchema,
  /** The day since which the answer stood as the reader saw it. */
  version: daySchema,
  helpful: z.boolean({ error: 'Choose yes or no.' }),
})
export type FaqVote = z.infer<typeof faqVoteSchema>
