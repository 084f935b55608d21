import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { filledProseSchema } from '../content/prose.ts'
import { sourceSchema } from '../facts/source.ts'
import { dimensionSchema } from '../frame/dimensions.ts'
import { effortSchema } from '../frame/effort.ts'
import { type Option, valuesOf } from '../frame/option.ts'
import { slugSchema } from '../frame/slug.ts'
import { stageSchema } from '../frame/stages.ts'
import { lineSchema } from '../frame/text.ts'
import { visaStatusCodeSchema } from '../visas/visa-status.ts'
import { bandSchema } from './band.ts'
import { stressorSchema } from './stressors.ts'

export const strategyGroups = [
  { value: 'start-informatics', label: 'Start informatics early' },
  { value: 'time-boundaries', label: 'Time and boundaries' },
  { value: 'immigration', label: 'Immigration' },
  { value: 'mental-health', label: 'Mental health' },
  { value: 'network', label: 'Network' },
] as const satisfies readonly Option[]

/** When a piece of advice applies. An empty list sets no condition; conditions of different kinds all have to hold. */
export const guidanceConditionsSchema = z.object({
  dimensions: z
    .array(z.object({ dimension: dimensionSchema, band: bandSchema }))
    .max(15)
    .default([]),
  stages: z.array(stageSchema).default([]),
  visas: z.array(visaStatusCodeSchema).default([]),
  specialties: z.array(slugSchema).max(30).default([]),
  careerModels: z.array(slugSchema).max(30).default([]),
  stressors: z.array(stressorSchema).default([]),
})

/** A piece of advice that editors own: text, how soon it can be done, and when it applies. */
export const guidanceItemSchema = z.object({
  slug: slugSchema,
  updatedOn: daySchema,
  title: lineSchema(120),
  body: filledProseSchema,
  group: z.enum(valuesOf(strategyGroups)),
  effort: effortSchema,
  /** Dimensions that the advice is meant to lift. */
  helps: z.array(dimensionSchema).min(1, 'Say which dimensions this helps.'),
  stages: z.array(stageSchema).min(1, 'Say at which stages this can be done.'),
  when: guidanceConditionsSchema,
  /** Higher comes first among matches; 0-100. */
  priority: z.number().int().min(0).max(100).default(50),
  sources: z.array(sourceSchema).max(20).default([]),
  reviewBy: daySchema,
})
export type GuidanceItem = z.infer<typeof guidanceItemSchema>
