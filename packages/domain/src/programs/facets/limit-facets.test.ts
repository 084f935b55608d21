import { describe, expect, test } from 'vitest'
import { buildListing } from '../../testing/builders.ts'
import { buildSearchIndex } from '../search/build-search-index.ts'
import { parseCriteria } from '../search/criteria-address.ts'
import { searchPrograms } from '../search/search-programs.ts'
import type { ProgramFactKey } from '../program-facts.ts'
import { facets } from './all-facets.ts'

const today = '2026-11-23'

/** What a program that states this and nothing else answers; null: it does not say. */
function answers(key: ProgramFactKey, stated: number | null) {
  const facet = facets.find((one) => one.key === key)
  return facet?.valuesOf(buildListing({ program: { facts: { [key]: stated } } }), today)
}

describe('a program that considers Step 2 CK scores from', () => {
  const all = ['215', '220', '225', '230', '235', '240', '245', '250', '255', '260']
  test.each([
    ['nothing stated', null, null],
    ['a stated "no minimum"', 0, [...all, 'no-limit']],
    ['180', 180, all],
    ['215', 215, all],
    ['216', 216, all.slice(1)],
    ['230', 230, ['230', '235', '240', '245', '250', '255', '260']],
    ['231', 231, ['235', '240', '245', '250', '255', '260']],
    ['260', 260, ['260']],
    ['261', 261, ['above-260']],
    ['300', 300, ['above-260']],
  ])('%s answers where its minimum is met', (_, minimum, expected) => {
    expect(answers('step2ckMinimum', minimum)).toEqual(expected)
  })
})

describe('a program that accepts attempts at one exam:', () => {
  test.each([
    ['nothing stated', null, null],
    ['the first only', 1, ['first-only']],
    ['2', 2, ['2']],
    ['3', 3, ['2', '3']],
    ['4', 4, ['2', '3', '4']],
    ['6', 6, ['2', '3', '4']],
    ['a stated "any number"', 99, ['2', '3', '4', 'no-limit']],
  ])('%s', (_, attempts, expected) => {
    expect(answers('attemptsAllowed', attempts)).toEqual(expected)
  })
})

describe('a program that accepts years since graduation:', () => {
  test.each([
    ['nothing stated', null, null],
    ['this year only', 0, ['this-year']],
    ['up to 1', 1, ['1']],
    ['up to 5', 5, ['1', '2', '3', '4', '5']],
    ['up to 9', 9, ['1', '2', '3', '4', '5', '6', '7', '8']],
    ['up to 10', 10, ['1', '2', '3', '4', '5', '6', '7', '8', '10']],
    ['up to 40', 40, ['1', '2', '3', '4', '5', '6', '7', '8', '10', '15', '20']],
    ['a stated "any year"', 99, ['1', '2', '3', '4', '5', '6', '7', '8', '10', '15', '20', 'no-limit']],
  ])('%s', (_, years, expected) => {
    expect(answers('yearsSinceGraduation', years)).toEqual(expected)
  })
})

describe('who finds which of five programs', () => {
  const program = (slug: string, step2ckMinimum: number | null) =>
    buildListing({ program: { slug, name: slug, facts: { step2ckMinimum } } })
  const index = buildSearchIndex(
    [
      program('asks-220', 220),
      program('asks-230', 230),
      program('asks-245', 245),
      program('no-minimum', 0),
      program('silent', null),
    ],
    today,
  )
  const found = (address: string) =>
    searchPrograms(index, parseCriteria(index, new URLSearchParams(address)).criteria).items.map(
      ({ program: { slug } }) => slug,
    )

  test.each([
    ['a reader at 233 takes the step 230', 'step2ck=230', ['asks-220', 'asks-230', 'no-minimum', 'silent']],
    ['and wants it stated', 'step2ck=230&step2ck-unknown=leave-out', ['asks-220', 'asks-230', 'no-minimum']],
    ['a reader below 215 looks for no minimum', 'step2ck=no-limit', ['no-minimum', 'silent']],
    [
      'a reader at 262 takes 260',
      'step2ck=260',
      ['asks-220', 'asks-230', 'asks-245', 'no-minimum', 'silent'],
    ],
    ['silence is no absence of a minimum', 'step2ck-unknown=only', ['silent']],
    [
      'two steps are as good as the higher one',
      'step2ck=220&step2ck=230',
      ['asks-220', 'asks-230', 'no-minimum', 'silent'],
    ],
  ])('%s', (_, address, expected) => {
    expect(found(address)).toEqual(expected)
  })
})
