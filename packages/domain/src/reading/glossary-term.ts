import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { sourceSchema } from '../facts/source.ts'
import { slugSchema } from '../frame/slug.ts'
import { lineSchema, passageSchema } from '../frame/text.ts'

/** A word of the field in plain words. */
export const glossaryTermSchema = z.object({
  slug: slugSchema,
  updatedOn: daySchema,
  term: lineSchema(80),
  alsoCalled: z.array(lineSchema(80)).max(20).default([]),
  definition: passageSchema(600),
  sources: z.array(sourceSchema).max(10).default([]),
})
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>
