import { z } from 'zod'
import { type Option, valuesOf } from './option.ts'

/** The five dimensions of balance, in the order in which every strip, table and list shows them. */
export const dimensions = [
  { value: 'time', label: 'Time', help: 'Hours, shift pattern, nights and weekends, call, commute.' },
  {
    value: 'energy',
    label: 'Energy',
    help: 'Emotional and mental load, and what is left for learning and people.',
  },
  {
    value: 'control',
    label: 'Control',
    help: 'How far days and weeks can be planned, and bent for appointments.',
  },
  { value: 'growth', label: 'Growth', help: 'Room for boards, exams, certificates and a later fellowship.' },
  {
    value: 'well-being',
    label: 'Well-being',
    help: 'Sleep, physical and mental health, connection to others.',
  },
] as const satisfies readonly Option[]
export const dimensionSchema = z.enum(valuesOf(dimensions))
export type Dimension = z.infer<typeof dimensionSchema>
