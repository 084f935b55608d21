import { z } from 'zod'
import { type Option, valuesOf } from './option.ts'

/** How soon a piece of advice can be acted on. */
export const efforts = [
  { value: 'this-week', label: 'This week' },
  { value: 'this-rotation', label: 'This rotation' },
  { value: 'this-year', label: 'This year' },
] as const satisfies readonly Option[]
export const effortSchema = z.enum(valuesOf(efforts))
export type Effort = z.infer<typeof effortSchema>
