import type { Measurement } from './measure.ts'

/** One thing that was set out to be reached, and whether it was in this run. */
export interface Goal {
  readonly goal: string
  readonly measured: number
  readonly isMet: boolean
}

/** The goals of the search, for filters, all counts, a score of five weights and a page of twenty. */
export function goalsOf(measurements: readonly Measurement[]): Goal[] {
  return measurements.flatMap(({ listings, ranked, timesItemsJs, timesRowsFilter }) => {
    const words = `${listings.toLocaleString('en-US')} listings:`
    if (listings < 100_000) return [atMost(`${words} p99 at most 1 ms`, ranked.p99, 1)]
    return [
      atMost(`${words} p50 at most 1 ms`, ranked.p50, 1),
      atMost(`${words} p99 at most 3 ms`, ranked.p99, 3),
      atLeast(`${words} at least 10 times as fast as itemsjs`, timesItemsJs, 10),
      atLeast(`${words} at least 100 times as fast as rows.filter()`, timesRowsFilter, 100),
    ]
  })
}

function atMost(goal: string, measured: number, limit: number): Goal {
  return { goal, measured, isMet: measured <= limit }
}

function atLeast(goal: string, measured: number, limit: number): Goal {
  return { goal, measured, isMet: measured >= limit }
}
