import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { filledProseSchema } from '../content/prose.ts'
import { sourcesSchema } from '../facts/source.ts'
import { type Option, valuesOf } from '../frame/option.ts'
import { slugSchema } from '../frame/slug.ts'
import { stageSchema } from '../frame/stages.ts'
import { lineSchema } from '../frame/text.ts'
import { visaStatusCodeSchema } from '../visas/visa-status.ts'

/** The moments that milestones count from. */
export const anchors = [
  { value: 'residency-start', label: 'Start of residency (July 1)' },
  { value: 'residency-end', label: 'End of residency (June 30)' },
  { value: 'fellowship-start', label: 'Start of the CI fellowship (July 1)' },
  { value: 'fellowship-end', label: 'End of the CI fellowship (June 30)' },
  { value: 'job-start', label: 'First day of the job' },
] as const satisfies readonly Option[]

/** Something to have done by a date that is counted from an anchor. */
export const milestoneSchema = z.object({
  slug: slugSchema,
  updatedOn: daySchema,
  title: lineSchema(120),
  body: filledProseSchema,
  stage: stageSchema,
  /** Empty: for everybody. */
  visas: z.array(visaStatusCodeSchema).default([]),
  anchor: z.enum(valuesOf(anchors)),
  /** Days from the anchor; negative is before. */
  offsetDays: z.number().int().min(-4000).max(4000),
  /** Days of preparation to begin before the date. */
  leadDays: z.number().int().min(0).max(2000).default(0),
  sources: sourcesSchema,
  reviewBy: daySchema,
})
export type Milestone = z.infer<typeof milestoneSchema>
