import { expect, it } from 'vitest'
import { knownRuns } from './water.tsx'

it.each([
  ['everything known is one stretch', [0, 50, 100], [{ from: 0, to: 3 }]],
  ['nothing known is none', [null, null], []],
  ['zero is known', [0], [{ from: 0, to: 1 }]],
  [
    'an unknown in the middle parts it',
    [10, null, 20, 30],
    [
      { from: 0, to: 1 },
      { from: 2, to: 4 },
    ],
  ],
  ['unknowns at the ends shorten it', [null, 5, null], [{ from: 1, to: 2 }]],
])('%s', (_case, scores, runs) => {
  expect(knownRuns(scores)).toEqual(runs)
})
