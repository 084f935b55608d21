import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { filledProseSchema } from '../content/prose.ts'
import { sourceSchema } from '../facts/source.ts'
import { type Option, valuesOf } from '../frame/option.ts'
import { slugSchemaBeside } from '../frame/slug.ts'
import { lineSchema, passageSchema } from '../frame/text.ts'
import { clinicalWeekSchema } from './clinical-week.ts'
import { figureSchema } from './figure.ts'
import { attributeRatingSchema, ratingSchema } from './rating.ts'

export const specialtyKinds = [
  { value: 'base', label: 'Base specialty' },
  { value: 'subspecialty', label: 'Subspecialty' },
] as const satisfies readonly Option[]

/** Names of pages beside those of single entries: no specialty can take them. */
const reservedSpecialtySlugs = ['compare'] as const

/** A specialty profile: the same fields for each, so that they compare side by side. */
export const specialtySchema = z
  .object({
    slug: slugSchemaBeside(reservedSpecialtySlugs),
    updatedOn: daySchema,
    kind: z.enum(valuesOf(specialtyKinds)),
    name: lineSchema(80),
    /** Synonyms for search: 'peds', 'anaesthesia'. */
    alsoCalled: z.array(lineSchema(80)).max(20).default([]),
    /** One sentence for lists. */
    summary: passageSchema(300),
    /** What the path into clinical informatics looks like from here. */
    body: filledProseSchema,
    /** Length in years as people say it: '3', '3-4'; null when not sourced. */
    trainingYears: lineSchema(20).nullable().default(null),
    strengths: z.array(passageSchema(300)).max(12).default([]),
    strains: z.array(passageSchema(300)).max(12).default([]),
    /** Shown on every profile: what varies by program. */
    variesByProgram: passageSchema(400),
    ratings: z.array(ratingSchema).max(25).default([]),
    attributes: z.array(attributeRatingSchema).max(10).default([]),
    /** After training; of a subspecialty it says nothing. */
    clinicalWeek: clinicalWeekSchema,
    figures: z.array(figureSchema).max(20).default([]),
    /** Questions for a reader to ask themselves. */
    reflections: z.array(passageSchema(300)).max(10).default([]),
    sources: z.array(sourceSchema).max(20).default([]),
    reviewBy: daySchema,
  })
  .superRefine(({ ratings }, context) => {
    const seen = new Set<string>()
    ratings.forEach((rating, index) => {
      const place = `${rating.stage} ${rating.dimension}`
      if (seen.has(place))
        context.addIssue({
          code: 'custom',
          path: ['ratings', index, 'dimension'],
          message: 'This stage and dimension is rated twice: keep one.',
        })
      seen.add(place)
    })
  })
export type Specialty = z.infer<typeof specialtySchema>
