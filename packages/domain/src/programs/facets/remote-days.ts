import type { AmountBand } from './amount-facets.ts'

/** Programs state averages too: half a day a week is more than none and less than one. */
export const remoteBands: readonly AmountBand[] = [
  { value: 'none', label: 'On site only', from: 0, to: 0.5 },
  { value: 'some', label: 'About one or two days', from: 0.5, to: 2.5 },
  { value: 'mostly', label: 'Three days or more', from: 2.5, to: Infinity },
]
