import { expect, test } from 'vitest'
import { normalizeText, textMatcher } from './text-match.ts'

const ohsu = normalizeText(
  'Oregon Health & Science University Portland Oregon OR Internal Medicine fellowship',
)
const chop = normalizeText(
  "Children's Hospital of Philadelphia Philadelphia Pennsylvania PA Pediatrics fellowship",
)

test.each([
  ['', ohsu, true],
  ['oregon', ohsu, true],
  ['OREG', ohsu, true],
  ['Portland oregon', ohsu, true],
  ['im', ohsu, true],
  ['IM oregon', ohsu, true],
  ['internal medicine', ohsu, true],
  ['orgeon', ohsu, true],
  ['oregn', ohsu, true],
  ['oreggon', ohsu, true],
  ['childrens', chop, true],
  ["children's", chop, true],
  ['peds', chop, true],
  ['paediatrics', chop, true],
  ['philadelpia', chop, true],
  ['em', chop, false],
  ['psychiatry', chop, false],
  ['oregon', chop, false],
  ['ore', chop, false],
])('“%s” in “%s”: %s', (query, text, isFound) => {
  expect(textMatcher(query)(text)).toBe(isFound)
})
