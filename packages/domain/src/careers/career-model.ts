import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { filledProseSchema } from '../content/prose.ts'
import { sourceSchema } from '../facts/source.ts'
import { slugSchemaBeside } from '../frame/slug.ts'
import { lineSchema, passageSchema } from '../frame/text.ts'
import { figureSchema } from '../specialties/figure.ts'
import { dimensionRatingSchema } from '../specialties/rating.ts'
import { rangeSchema } from './range.ts'

/** Names of pages beside those of single entries: no career model can take them. */
const reservedCareerSlugs = ['compare'] as const

/** A way to work after training; the same fields for each, so that they compare side by side. */
export const careerModelSchema = z.object({
  slug: slugSchemaBeside(reservedCareerSlugs),
  updatedOn: daySchema,
  name: lineSchema(120),
  summary: passageSchema(300),
  body: filledProseSchema,
  /** Percent of an FTE spent on patient care. */
  clinicalShare: rangeSchema,
  /** Hours a week. */
  weeklyHours: rangeSchema,
  /** Percent of working time that can be remote. */
  remoteShare: rangeSchema,
  nightsAndCall: passageSchema(300),
  /** Nights worked a month. */
  nightsPerMonth: rangeSchema.prefault({}),
  /** Days on call a month, the nights after them included. */
  callDaysPerMonth: rangeSchema.prefault({}),
  typicalEmployers: passageSchema(300),
  /** What a visa or a waiver means for this model. */
  visaNotes: passageSchema(600),
  strengths: z.array(passageSchema(300)).max(12).default([]),
  strains: z.array(passageSchema(300)).max(12).default([]),
  ratings: z.array(dimensionRatingSchema).max(5).default([]),
  figures: z.array(figureSchema).max(20).default([]),
  sources: z.array(sourceSchema).max(20).default([]),
  order: z.number().int().min(0).max(100).default(50),
  reviewBy: daySchema,
})
export type CareerModel = z.infer<typeof careerModelSchema>
