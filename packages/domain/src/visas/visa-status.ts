import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { filledProseSchema } from '../content/prose.ts'
import { sourceSchema } from '../facts/source.ts'
import { type Option, valuesOf } from '../frame/option.ts'
import { lineSchema, passageSchema } from '../frame/text.ts'

/** The statuses a reader can hold or head for. Slugs of visa-status entries are these values. */
export const visaStatusCodes = [
  { value: 'j-1', label: 'J-1' },
  { value: 'h-1b', label: 'H-1B' },
  { value: 'o-1', label: 'O-1' },
  { value: 'permanent-resident', label: 'Permanent resident' },
  { value: 'ead', label: 'EAD' },
  { value: 'citizen', label: 'US citizen' },
  { value: 'undecided', label: 'Undecided' },
] as const satisfies readonly Option[]
export const visaStatusCodeSchema = z.enum(valuesOf(visaStatusCodes))
export type VisaStatusCode = z.infer<typeof visaStatusCodeSchema>

/** A visa status as readers meet it; dated facts about it are entries of their own. */
export const visaStatusSchema = z.object({
  slug: visaStatusCodeSchema,
  updatedOn: daySchema,
  name: lineSchema(80),
  summary: passageSchema(300),
  body: filledProseSchema,
  /** What this status does to the choice of hours and place, in a sentence each. */
  opens: z.array(passageSchema(300)).max(12).default([]),
  limits: z.array(passageSchema(300)).max(12).default([]),
  order: z.number().int().min(0).max(100).default(50),
  sources: z.array(sourceSchema).max(20).default([]),
  reviewBy: daySchema,
})
export type VisaStatus = z.infer<typeof visaStatusSchema>
