import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortInSteps } from './sort-in-steps.ts'

function sorted<T>(values: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  const steps = sortInSteps(values, compare)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

test.each([0, 1, 4095, 4096, 4097, 8192, 20_000])('%i values come out as a stable sort puts them', (size) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(), (kinds, seed) => {
      const values = Array.from({ length: size }, (_, at) => ({ kind: ((at + seed) * 7919) % kinds, at }))
      const byKind = (a: { kind: number }, b: { kind: number }) => a.kind - b.kind
      expect(sorted(values, byKind).map(({ at }) => at)).toEqual([...values].sort(byKind).map(({ at }) => at))
    }),
    { numRuns: 4 },
  )
})
