/** How long each call took, in milliseconds: the middle and the slowest percent. */
export interface Timing {
  readonly p50: number
  readonly p99: number
}

/** Calls with each input in turn and times every call, after a warm-up and a collection that are not counted. */
export function timeEach<T>(
  inputs: readonly T[],
  call: (input: T) => unknown,
  warmUp = inputs.length,
): Timing {
  for (const input of inputs.slice(0, warmUp)) call(input)
  globalThis.gc?.()
  const times = inputs.map((input) => {
    const start = performance.now()
    call(input)
    return performance.now() - start
  })
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}

/** Bytes in use after a collection. */
export function memoryInUse(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
