import { expect, test } from 'vitest'
import { textMatcher } from '../../testing/text-matcher.ts'
import { normalizeText } from './text-match.ts'

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
  ['ob/gyn', chop, false],
  ['peds', chop, true],
  ['paediatrics', chop, true],
  ['philadelpia', chop, true],
  ['filadelfia', chop, false],
  ['philidelpia', chop, true],
  ['em', chop, false],
  ['psychiatry', chop, false],
  ['oregon', chop, false],
  ['ore', chop, false],
])('“%s” in “%s”: %s', (query, text, isFound) => {
  expect(textMatcher(query, [ohsu, chop])(text)).toBe(isFound)
})

const dayton = normalizeText('Heron Medical Center Dayton Ohio OH Pediatrics residency')
const layton = normalizeText('Cedar Hospital Layton Utah UT Geriatrics fellowship')

test.each([
  ['layton', [layton]],
  ['dayton', [dayton]],
  ['jayton', [dayton, layton]],
  ['pediatrics', [dayton]],
  ['ped', [dayton]],
  ['hospital layton', [layton]],
  ['medical centre', [dayton, layton]],
])('“%s” forgives mistakes only where nobody has what was typed', (query, found) => {
  expect([dayton, layton].filter(textMatcher(query, [dayton, layton]))).toEqual(found)
})
