import type { Payload } from 'payload'

/** One kind of import, measured: `pnpm bench:import` runs every half after the other on the same database. */
export interface BenchHalf {
  readonly name: string
  /** @param folder where files can be made; it is thrown away */
  run(payload: Payload, folder: string): Promise<BenchResult>
}

export interface BenchResult {
  readonly measurements: Readonly<Record<string, number>>
  readonly goals: readonly BenchGoal[]
  /** The same for people, a line each. */
  readonly lines: readonly string[]
}

/** One thing that was set out to be reached, and whether it was in this run. */
export interface BenchGoal {
  readonly goal: string
  readonly measured: number
  readonly isMet: boolean
}

export function atLeast(goal: string, measured: number, limit: number): BenchGoal {
  return { goal, measured, isMet: measured >= limit }
}
