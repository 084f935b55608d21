import { type ListingNumbers, listingNumbers } from '@evenkeel/domain'
import { expect, test } from 'vitest'
import { knownSentence } from './known-sentence.ts'

const numbers = (total: number, stateVisaPolicy: number): ListingNumbers => ({
  ...listingNumbers([]),
  total,
  stateVisaPolicy,
})

test.each([
  [52, 3, '3 of 52 listings state a visa policy, the program’s own or its institution’s.'],
  [52, 1, '1 of 52 listings states a visa policy, the program’s own or its institution’s.'],
  [1204, 0, 'None of 1,204 listings states a visa policy, the program’s own or its institution’s.'],
])('of %i listings, %i with a policy', (total, stateVisaPolicy, expected) => {
  expect(knownSentence(numbers(total, stateVisaPolicy))).toBe(expected)
})
