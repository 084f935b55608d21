import { collectionPreviewSchema } from '@evenkeel/domain'
import { z } from 'zod'

/** What the desk is told of criteria: what they find, and where readers see programs; null where that is not known. */
export const previewAnswerSchema = z.object({
  preview: collectionPreviewSchema,
  portalUrl: z.string().nullable(),
})
export type PreviewAnswer = z.infer<typeof previewAnswerSchema>
