import { describe, expect, test } from 'vitest'
import { buildListing, buildSpecialty } from '../../testing/builders.ts'
import { buildSearchIndex } from './build-search-index.ts'
import { parseCriteria, printCriteria } from './criteria-address.ts'
import { searchAnswer } from './search-answer.ts'
import { searchPrograms } from './search-programs.ts'
import { wordGap } from './word-gap.ts'

const anesthesiology = buildSpecialty({ slug: 'anesthesiology', name: 'Anesthesiology' })
const index = buildSearchIndex(
  [
    buildListing({ program: { slug: 'pathology', state: 'OH' }, specialty: buildSpecialty() }),
    buildListing({ program: { slug: 'anesthesiology', state: 'ME' }, specialty: anesthesiology }),
    buildListing({ program: { slug: 'silent', state: 'ME', facts: { h1b: 'sponsors' } } }),
    buildListing({ program: { slug: 'silent-too', state: 'OH' } }),
  ],
  '2026-11-23',
)
const asked = (address: string) => parseCriteria(index, new URLSearchParams(address)).criteria

describe('words that name a specialty lose every listing that states none', () => {
  const none = 'No listing states Pediatrics. 2 of 4 state no specialty at all.'
  test.each([
    ['q=pediatrics', none, 'specialty-unknown=only', 2],
    ['q=peds', none, 'specialty-unknown=only', 2],
    ['q=Paediatric', none, 'specialty-unknown=only', 2],
    ['q=pediat', none, 'specialty-unknown=only', 2],
    ['q=pediatrcs', none, 'specialty-unknown=only', 2],
    ['q=peds ohio', none, 'q=ohio&specialty-unknown=only', 1],
    ['q=peds&state=ME&page=2', none, 'specialty-unknown=only&state=ME', 1],
    [
      'q=ob/gyn',
      'No listing states Obstetrics and gynecology. 2 of 4 state no specialty at all.',
      'specialty-unknown=only',
      2,
    ],
    [
      'q=Heme/Onc',
      'No listing states Hematology and oncology. 2 of 4 state no specialty at all.',
      'specialty-unknown=only',
      2,
    ],
    [
      'q=ENT',
      'No listing states Otolaryngology. 2 of 4 state no specialty at all.',
      'specialty-unknown=only',
      2,
    ],
    [
      'q=anaesthesia',
      '1 listing states Anesthesiology. 2 of 4 state no specialty at all.',
      'specialty=anesthesiology',
      3,
    ],
    [
      'q=pathology ohio',
      '1 listing states Pathology. 2 of 4 state no specialty at all.',
      'q=ohio&specialty=pathology',
      2,
    ],
  ])('?%s says so and leads to who is kept', (address, words, query, total) => {
    const gap = wordGap(index, asked(address))
    expect(gap).toMatchObject({ words, total })
    expect(gap && printCriteria(index, gap.criteria)).toBe(query)
    expect(gap && searchPrograms(index, gap.criteria).total).toBe(total)
  })

  test.each([
    ['no words', 'state=ME'],
    ['words that name none', 'q=harbor'],
    ['a place: every listing states its own', 'q=wyoming'],
    ['a beginning that several share', 'q=radi'],
    ['a beginning too short to tell', 'q=der'],
    ['the filter is used already', 'q=peds&specialty=pathology'],
    ['unknowns were left out on purpose', 'q=peds&specialty-unknown=leave-out'],
    ['the other filters let nobody through either', 'q=peds&state=ME&h1b=does-not&h1b-unknown=leave-out'],
  ])('nothing is suggested for %s', (_case, address) => {
    expect(wordGap(index, asked(address))).toBeNull()
  })

  test('nothing is suggested where every listing states one', () => {
    const complete = buildSearchIndex([buildListing({ specialty: buildSpecialty() })], '2026-11-23')
    const { criteria } = parseCriteria(complete, new URLSearchParams('q=peds'))
    expect(wordGap(complete, criteria)).toBeNull()
  })
})

describe('the answer for other programs', () => {
  const answer = (address: string) =>
    searchAnswer(index, parseCriteria(index, new URLSearchParams(address)), '2026-11-23T00:00:00.000Z')

  test('holds the suggestion', () => {
    expect(answer('q=peds')).toMatchObject({
      total: 0,
      suggestions: [{ label: 'Those that state no specialty', query: 'specialty-unknown=only', total: 2 }],
    })
    expect(answer('q=harbor').suggestions).toEqual([])
  })

  test('notes a page beyond the last', () => {
    expect(answer('page=99')).toMatchObject({
      page: 1,
      notes: ['There is no page 99 of these results; this is the only one.'],
    })
    expect(answer('page=1').notes).toEqual([])
  })
})
