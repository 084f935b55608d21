import { reviewStateValues } from '@evenkeel/domain'
import { z } from 'zod'

const remarkSchema = z.object({
  id: z.number(),
  text: z.string(),
  by: z.string(),
  on: z.string(),
  /** False where the document was edited since. */
  isAboutThis: z.boolean(),
  settledBy: z.string().nullable(),
})
export type ReviewRemark = z.infer<typeof remarkSchema>

/** What the panel beside a document is told. */
export const reviewAnswerSchema = z.object({
  /** Names exactly the content that is spoken of. */
  hash: z.string(),
  state: z.enum(reviewStateValues),
  /** False where readers have this already, or where it lies in the trash. */
  isPending: z.boolean(),
  /** Why this person could not publish it alone. */
  reasons: z.array(z.string()),
  missing: z.string().nullable(),
  mayRequest: z.boolean(),
  /** Why this person may not decide; null where they may. */
  notToDecide: z.string().nullable(),
  authors: z.array(z.string()),
  requestedBy: z.string().nullable(),
  decidedBy: z.string().nullable(),
  comments: z.array(remarkSchema),
})
export type ReviewAnswer = z.infer<typeof reviewAnswerSchema>
