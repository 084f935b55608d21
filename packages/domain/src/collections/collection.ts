import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { filledProseSchema } from '../content/prose.ts'
import { sourceSchema } from '../facts/source.ts'
import { slugSchema } from '../frame/slug.ts'
import { lineSchema, passageSchema } from '../frame/text.ts'
import { longestCriteria, queryInPasted } from './pasted-criteria.ts'

/** What a collection asks of the program list, as an address of that list or only its query. */
export const collectionCriteriaSchema = z
  .string()
  .trim()
  .min(1, 'Paste the address of the program list with the filters that you want.')
  .max(
    longestCriteria,
    `This is too long: an address of the program list has under ${longestCriteria} characters.`,
  )
  .regex(/^[^\r\n]*$/, 'Keep the address on one line.')
  .refine(
    (text) => queryInPasted(text) !== null,
    'This is no address of the program list. Open /programs on the portal, choose filters, and copy the address from there.',
  )

/** An editor's choice of programs: why they belong together, and the criteria that always find them anew. */
export const collectionSchema = z.object({
  slug: slugSchema,
  updatedOn: daySchema,
  title: lineSchema(120),
  summary: passageSchema(300),
  body: filledProseSchema,
  /** The query of the program list, without '?'; canonical once it is published. */
  criteria: collectionCriteriaSchema,
  /** Place among the collections; lower comes first. */
  order: z.number().int().min(1).max(1000).default(100),
  sources: z.array(sourceSchema).max(20).default([]),
  reviewBy: daySchema,
})
export type Collection = z.infer<typeof collectionSchema>

/** Collections as readers see them listed: by their order, then by title. */
export function collectionsInOrder(collections: readonly Collection[]): Collection[] {
  return [...collections].sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'))
}
