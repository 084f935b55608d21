import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { lineSchema } from '../frame/text.ts'
import { type Option, valuesOf } from '../frame/option.ts'
import { webAddressSchema } from '../frame/web-address.ts'

/** How near a source stands to whoever decides the matter. */
export const sourceStrengths = [
  { value: 'primary', label: 'Primary source', help: 'The body that decides it, or its own document.' },
  {
    value: 'secondary',
    label: 'Secondary source',
    help: 'Somebody who reports what the deciding body said.',
  },
] as const satisfies readonly Option[]

/** Who says so, where, and when we last looked. */
export const sourceSchema = z.object({
  name: lineSchema(200),
  url: webAddressSchema,
  strength: z.enum(valuesOf(sourceStrengths)),
  checkedOn: daySchema,
})
export type Source = z.infer<typeof sourceSchema>

/** At least one source: what is published says who says so. */
export const sourcesSchema = z.array(sourceSchema).min(1, 'Name at least one source.').max(20)
