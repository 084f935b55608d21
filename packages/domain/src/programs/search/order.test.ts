import { describe, expect, test } from 'vitest'
import type { ProgramFacts } from '../program-facts.ts'
import { buildEvidence, buildListing } from '../../testing/builders.ts'
import { everything, type Sort, sorts } from './criteria.ts'
import { buildSearchIndex } from './build-search-index.ts'
import { searchPrograms } from './search-programs.ts'

const listing = (slug: string, name: string, facts: Partial<ProgramFacts> = {}, checkedOn?: string) =>
  buildListing({
    program: {
      slug,
      name,
      facts,
      state: slug === 'd' ? 'AL' : 'ME',
      evidence: checkedOn === undefined ? [] : [buildEvidence(['listing'], { checkedOn }) as never],
    },
  })

/** Slugs in an order of their own, so that no order comes about by chance. */
const listings = [
  listing('d', 'A silent one'),
  listing(
    'b',
    'Heavy',
    { weeklyHours: 70, imgShare: 80, step2ckMinimum: 240, positionsPerYear: 2 },
    '2026-10-01',
  ),
  listing(
    'c',
    'Light',
    { weeklyHours: 45, imgShare: 0, step2ckMinimum: 220, positionsPerYear: 12 },
    '2026-11-01',
  ),
  listing('a', 'Light', { weeklyHours: 45, imgShare: 10 }, '2026-10-01'),
]
const index = buildSearchIndex(listings, '2026-11-23')
const inOrder = (sort: Sort) =>
  searchPrograms(index, { ...everything, sort }).items.map(({ program }) => program.slug)

describe('the order of four programs at one hospital', () => {
  const table: Record<Sort, [why: string, order: string[]]> = {
    name: ['by name; two of one name by their address', ['d', 'b', 'a', 'c']],
    place: ['Alabama before Maine, then by name', ['d', 'b', 'a', 'c']],
    hours: ['45, 45, 70, not stated', ['a', 'c', 'b', 'd']],
    'img-share': ['80 %, 10 %, a stated 0 %, not stated', ['b', 'a', 'c', 'd']],
    step2ck: ['220, 240, then those that state none', ['c', 'b', 'd', 'a']],
    positions: ['12, 2, then those that do not say', ['c', 'b', 'd', 'a']],
    checked: ['November, October twice, never', ['c', 'b', 'a', 'd']],
    known: ['four facts twice, two, none', ['b', 'c', 'a', 'd']],
  }
  test.each(sorts.map(({ value, label }) => [label, ...table[value], value] as const))(
    '%s: %s',
    (_label, _why, expected, sort) => {
      expect(inOrder(sort)).toEqual(expected)
    },
  )
})

test('the order in which listings come in changes nothing', () => {
  const reversed = buildSearchIndex(listings.toReversed(), '2026-11-23')
  for (const { value: sort } of sorts)
    expect(
      searchPrograms(reversed, { ...everything, sort }).items.map(({ program }) => program.slug),
    ).toEqual(inOrder(sort))
})
