import type { Option } from './option.ts'

/** What bends a non-US IMG's balance beyond the work itself. */
export const influences = [
  { value: 'visa', label: 'Visa' },
  { value: 'relocation', label: 'Relocation' },
  { value: 'cultural-adaptation', label: 'Cultural adaptation' },
  { value: 'career-uncertainty', label: 'Career uncertainty' },
] as const satisfies readonly Option[]
