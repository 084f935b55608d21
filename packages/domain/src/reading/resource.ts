import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { type Option, valuesOf } from '../frame/option.ts'
import { slugSchema } from '../frame/slug.ts'
import { lineSchema, passageSchema } from '../frame/text.ts'
import { webAddressSchema } from '../frame/web-address.ts'

export const resourceKinds = [
  { value: 'help-line', label: 'Help line' },
  { value: 'official', label: 'Official body' },
  { value: 'community', label: 'Community' },
  { value: 'instrument', label: 'Validated instrument' },
  { value: 'reference', label: 'Reference' },
] as const satisfies readonly Option[]

/** Somebody to call or something to read elsewhere. */
export const resourceSchema = z.object({
  slug: slugSchema,
  updatedOn: daySchema,
  name: lineSchema(120),
  kind: z.enum(valuesOf(resourceKinds)),
  description: passageSchema(500),
  url: webAddressSchema.nullable().default(null),
  /** As to be dialed: '988', '1-888-409-0141'. */
  phone: lineSchema(60).nullable().default(null),
  /** When it answers; null when not stated. */
  hours: lineSchema(120).nullable().default(null),
  order: z.number().int().min(0).max(1000).default(100),
  checkedOn: daySchema,
  reviewBy: daySchema,
})
export type Resource = z.infer<typeof resourceSchema>
