import type { DateField } from 'payload'
import type { z } from 'zod'
import { day } from './day.ts'

/** The day by which an entry has to be looked at again. */
export function reviewBy(schema: z.ZodType): DateField {
  return day({
    name: 'reviewBy',
    label: 'Review by',
    schema,
    sidebar: true,
    help: 'When somebody has to check this again. After that day readers are told that it is past its review date.',
  })
}
