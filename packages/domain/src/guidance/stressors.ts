import { z } from 'zod'
import { type Option, valuesOf } from '../frame/option.ts'

/** What weighs on a person beyond the work itself. */
export const stressors = [
  { value: 'immigration', label: 'Immigration appointments and paperwork' },
  { value: 'separation', label: 'Separation from family, time zones' },
  { value: 'money', label: 'Money: family, loans, salary' },
  { value: 'adaptation', label: 'Adapting to a new culture' },
  { value: 'discrimination', label: 'Discrimination' },
  { value: 'sleep', label: 'Lack of sleep' },
  { value: 'career', label: 'Not knowing what comes next' },
] as const satisfies readonly Option[]
export const stressorSchema = z.enum(valuesOf(stressors))
export type Stressor = z.infer<typeof stressorSchema>
