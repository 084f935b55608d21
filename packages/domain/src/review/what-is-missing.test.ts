import { expect, it } from 'vitest'
import { missingForPublication } from './what-is-missing.ts'
import { reviewStateValues } from './review-state.ts'

it.each([
  ['draft', 'send it for review'],
  ['published', 'send it for review'],
  ['in-review', 'waits for somebody else'],
  ['changes-requested', 'sent back'],
] as const)('%s: %s', (state, words) => {
  expect(missingForPublication(state, true)).toContain(words)
  expect(missingForPublication(state, false)).toContain(words)
})

it('is nothing only for exactly what was approved', () => {
  expect(reviewStateValues.filter((state) => missingForPublication(state, true) === null)).toEqual([
    'approved',
  ])
  expect(reviewStateValues.filter((state) => missingForPublication(state, false) === null)).toEqual([])
})
