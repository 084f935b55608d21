/** How long an answer took, in milliseconds. */
export interface Timing {
  /** The middle of all questions, and the slowest percent of them; each question by the middle of its rounds. */
  readonly p50: number
  readonly p99: number
  /** The slowest percent of all single calls: also what else the machine did in between. */
  readonly p99OfCalls: number
}

interface Rounds {
  /** How often everything is asked; an odd number has a middle. */
  readonly rounds?: number
  /** How many are asked beforehand and not counted. */
  readonly warmUp?: number
}

/**
 * Asks everything in turn, round after round, and times every call, after a warm-up and a collection that are not
 * counted. Another process that gets the processor slows single calls, hardly ever the same question twice.
 */
export function timeEach<T>(
  inputs: readonly T[],
  call: (input: T) => unknown,
  { rounds = 3, warmUp = inputs.length }: Rounds = {},
): Timing {
  for (const input of inputs.slice(0, warmUp)) call(input)
  globalThis.gc?.()
  const timesOfEach = inputs.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, input] of inputs.entries()) {
      const start = performance.now()
      call(input)
      timesOfEach[at]?.push(performance.now() - start)
    }
  }
  const middles = timesOfEach.map((times) => partOf(times, 0.5))
  return {
    p50: partOf(middles, 0.5),
    p99: partOf(middles, 0.99),
    p99OfCalls: partOf(timesOfEach.flat(), 0.99),
  }
}

/** The time below which a share of the times lies. */
function partOf(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Bytes in use after a collection. */
export function memoryInUse(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
