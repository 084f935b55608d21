import type { Option } from '../frame/option.ts'

/** How long a fact may go unchecked before it counts as stale, in months. */
export const reviewPeriods = { visa: 6, hours: 12, identity: 24 } as const

/** What kind of fact it is decides how fast it ages. */
export type ReviewPeriod = keyof typeof reviewPeriods

export const reviewPeriodLabels = [
  { value: 'visa', label: 'every 6 months' },
  { value: 'hours', label: 'every 12 months' },
  { value: 'identity', label: 'every 24 months' },
] as const satisfies readonly Option<ReviewPeriod>[]
