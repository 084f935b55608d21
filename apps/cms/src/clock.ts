import type { Day } from '@evenkeel/domain'

/** The day in UTC; the only clock that content rules see. */
export function today(): Day {
  return new Date().toISOString().slice(0, 10)
}
