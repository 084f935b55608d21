import { describe, expect, test } from 'vitest'
import { variedListings } from '../../testing/arbitraries/varied-listings.ts'
import { searchByBruteForce } from '../../testing/brute-force-search.ts'
import { stances } from '../facets/facet.ts'
import { buildSearchIndex } from './build-search-index.ts'
import { chipsOf } from './chips.ts'
import { parseCriteria, printCriteria } from './criteria-address.ts'
import { everything } from './criteria.ts'
import { searchAnswer, searchAnswerSchema } from './search-answer.ts'
import { searchPrograms } from './search-programs.ts'

const index = buildSearchIndex(variedListings(150, 3), '2026-11-23')
const answer = (address: string) =>
  searchAnswer(index, parseCriteria(index, new URLSearchParams(address)), '2026-11-01T00:00:00.000Z')
const unfiltered = answer('')

test('nearly every answer is given by some listing here, so that what follows says something', () => {
  const options = unfiltered.facets.flatMap((facet) => facet.options)
  const given = options.filter(({ matching }) => matching > 0)
  expect(given.length).toBeGreaterThan(options.length * 0.9)
})

const each = index.facets.map((facet) => [facet.label, facet] as const)
describe.each(each)('%s', { timeout: 60_000 }, (_, facet) => {
  const { key, param, choices } = facet
  const counts = unfiltered.facets.find((one) => one.key === key)

  test('each option, asked alone by its address, gives exactly the count that stood beside it', () => {
    const asked = choices.map(({ value }) => ({ value, total: answer(`${param}=${value}`).total }))
    expect(asked).toEqual(counts?.options.map(({ value, count }) => ({ value, total: count })))
  })

  test('each option with each stance is answered as listing by listing', () => {
    for (const { value } of choices)
      for (const { value: stance } of stances) {
        const criteria = {
          ...everything,
          chosen: { [key]: [value] },
          stances: stance === 'include' ? {} : { [key]: stance },
        }
        const found = searchPrograms(index, criteria)
        const expected = searchByBruteForce(index, criteria)
        expect([value, stance, found.total, found.unknownKept, found.leftOut]).toEqual([
          value,
          stance,
          expected.total,
          expected.unknownKept,
          expected.leftOut,
        ])
        expect(parseCriteria(index, new URLSearchParams(printCriteria(index, criteria)))).toEqual({
          criteria,
          notes: [],
        })
      }
  })

  test('all options together leave out nobody who says anything, and stand as chips of their own', () => {
    const criteria = { ...everything, chosen: { [key]: choices.map(({ value }) => value) } }
    expect(searchPrograms(index, criteria).total).toBe(unfiltered.of)
    expect(chipsOf(index, criteria).map(({ label }) => label)).toEqual(
      choices.map(({ label }) => `${facet.label}: ${label}`),
    )
  })

  test('those that do not say are counted, and asked for alone are as many', () => {
    const { total, facets } = answer(`${param}-unknown=only`)
    expect(total).toBe(counts?.unknown)
    expect(facets.find((one) => one.key === key)?.stance).toBe('only')
  })
})

test('the answer keeps the form that other programs are told', () => {
  expect(searchAnswerSchema.parse(unfiltered)).toEqual(unfiltered)
})
