const runLength = 4096

/** The values in order, sorted stably in steps: short runs by the engine, then two and two merged until one is left. */
export function* sortInSteps<T>(
  values: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<void, readonly T[]> {
  let runs: T[][] = []
  for (let start = 0; start < values.length; start += runLength) {
    runs.push(values.slice(start, start + runLength).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const merged: T[][] = []
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* mergeInSteps(runs[at] ?? [], runs[at + 1] ?? [], compare))
    }
    runs = merged
  }
  return runs[0] ?? []
}

function* mergeInSteps<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<void, T[]> {
  const merged: T[] = []
  let toStep = runLength
  let at = 0
  for (const value of left) {
    for (let other = right[at]; other !== undefined && compare(value, other) > 0; other = right[at]) {
      merged.push(other)
      at += 1
    }
    merged.push(value)
    toStep -= 1
    if (toStep === 0) {
      toStep = runLength
      yield
    }
  }
  return [...merged, ...right.slice(at)]
}
