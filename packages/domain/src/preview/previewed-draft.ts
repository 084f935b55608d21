import { z } from 'zod'
import { slugSchema } from '../frame/slug.ts'
import { previewKinds } from './preview-pass.ts'

/** A draft as the CMS hands it to the portal for a preview. */
export const previewedDraftSchema = z.object({
  kind: z.enum(previewKinds),
  /** In the form of an entry, as far as it is filled in. */
  entry: z.record(z.string(), z.unknown()),
  savedAt: z.iso.datetime(),
  /** The address name under which readers have the document now; null where they do not. */
  replaces: slugSchema.nullable(),
  /** True where what is shown is what readers have: nothing was changed since. */
  isPublished: z.boolean(),
})
export type PreviewedDraft = z.infer<typeof previewedDraftSchema>
