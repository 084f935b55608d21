import { expect, test } from 'vitest'
import { beginsNearly, slipsForgiven } from './slips.ts'

test.each([
  ['utah', 0],
  ['maine', 1],
  ['portland', 1],
  ['cleveland', 2],
])('in “%s” %i typing mistakes are forgiven', (term, slips) => {
  expect(slipsForgiven(term)).toBe(slips)
})

test.each([
  ['oregon', 'oregon', 0, true],
  ['oregon', 'ore', 0, true],
  ['oregon', 'oregno', 0, false],
  ['oregon', 'oregno', 1, true],
  ['oregon', 'orgon', 1, true],
  ['oregon', 'orregon', 1, true],
  ['oregon', 'aregon', 1, true],
  ['oregon', 'roegon', 1, true],
  ['oregon', 'roegno', 1, false],
  ['oregon', 'roegno', 2, true],
  ['oregon', 'oregonian', 2, false],
  ['philadelphia', 'filadelphia', 1, false],
  ['philadelphia', 'filadelphia', 2, true],
  ['philadelphia', 'filadelfia', 2, false],
])('“%s” begins with “%s” but for %i slips: %s', (word, term, slips, expected) => {
  expect(beginsNearly(word, term, slips)).toBe(expected)
})
