import { type ListingNumbers, listingNumbers } from '@evenkeel/domain'
import { expect, test } from 'vitest'
import { knownSentence } from './known-sentence.ts'

const numbers = (total: number, stateVisaPolicy: number, visaPolicyToCheck: number): ListingNumbers => ({
  ...listingNumbers([], '2026-11-23'),
  total,
  stateVisaPolicy,
  visaPolicyToCheck,
})

test.each([
  [52, 3, 0, '3 of 52 listings state a visa policy, the program’s own or its institution’s.'],
  [
    52,
    3,
    2,
    '3 of 52 listings state a visa policy, the program’s own or its institution’s. 2 of them are stale or disputed: ask before you rely on it.',
  ],
  [52, 1, 0, '1 of 52 listings states a visa policy, the program’s own or its institution’s.'],
  [1204, 0, 0, 'None of 1,204 listings states a visa policy, the program’s own or its institution’s.'],
])('of %i listings, %i with a policy, %i of them to check', (total, stateVisaPolicy, toCheck, expected) => {
  expect(knownSentence(numbers(total, stateVisaPolicy, toCheck))).toBe(expected)
})
