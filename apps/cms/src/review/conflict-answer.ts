import { z } from 'zod'

/** What somebody is told whose form began from an older state than what is stored now. */
export const conflictAnswerSchema = z.object({
  /** When it was saved meanwhile, as an ISO date-time; null where nobody saved. */
  savedAt: z.string().nullable(),
  savedBy: z.string().nullable(),
  rows: z.array(
    z.object({
      field: z.string(),
      label: z.string(),
      theirs: z.string().nullable(),
      mine: z.string().nullable(),
    }),
  ),
})
export type ConflictAnswer = z.infer<typeof conflictAnswerSchema>
