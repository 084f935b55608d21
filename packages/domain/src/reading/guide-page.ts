import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { filledProseSchema } from '../content/prose.ts'
import { sourceSchema } from '../facts/source.ts'
import { slugSchemaBeside } from '../frame/slug.ts'
import { stageSchema } from '../frame/stages.ts'
import { lineSchema, passageSchema } from '../frame/text.ts'

/** Names under /guide that belong to pages of their own; no chapter can have one as its address. */
const reservedChapterSlugs = ['strategies'] as const

/** A chapter of the guide. */
export const guidePageSchema = z.object({
  slug: slugSchemaBeside(reservedChapterSlugs),
  updatedOn: daySchema,
  title: lineSchema(120),
  /** Place in the guide; chapters are shown and numbered in this order. */
  order: z.number().int().min(1).max(200),
  summary: passageSchema(300),
  body: filledProseSchema,
  stages: z.array(stageSchema).default([]),
  sources: z.array(sourceSchema).max(40).default([]),
  reviewBy: daySchema,
})
export type GuidePage = z.infer<typeof guidePageSchema>
