import { buildSearchIndex, listingsOf, parseCriteria, parseSnapshot, searchPrograms } from '@evenkeel/domain'
import { fictionalPrograms } from '@evenkeel/domain/testing'
import { describe, expect, test } from 'vitest'
import { placesPage } from './places-page.ts'

const made = [...fictionalPrograms(120, 5)]
const content = parseSnapshot({
  format: 'evenkeel-snapshot',
  version: 1,
  asOf: '2026-11-01T00:00:00.000Z',
  entries: {
    institutions: made.map(({ institution }) => institution),
    programs: made.flatMap(({ programs }) => programs),
  },
})
const index = buildSearchIndex(listingsOf(content), '2026-11-23')
const read = (query: string) => parseCriteria(index, new URLSearchParams(query))
const pageFor = (query: string) => placesPage(index, read(query))

/** How many programs the list at an address shows. */
const shownAt = (href: string) => searchPrograms(index, read(href.split('?')[1] ?? '').criteria).total

describe.each([
  '',
  'h1b=sponsors',
  'h1b=sponsors&h1b-unknown=leave-out',
  'state=OH&region=south&kind=fellowship',
  'q=university&nights-unknown=only',
  'region=territories&sort=place&page=3',
])('the places of “%s”', (query) => {
  const page = pageFor(query)

  test('say of each state and region what its link shows', () => {
    for (const region of page.regions) {
      expect(region.href === null ? 0 : shownAt(region.href), region.label).toBe(region.count)
      for (const { name, count, href } of region.states)
        expect(href === null ? 0 : shownAt(href), name).toBe(count)
    }
  })

  test('hold every program that the list without a place has, once', () => {
    expect(shownAt(page.programsHref)).toBe(page.total)
    expect(page.regions.reduce((sum, { count }) => sum + count, 0)).toBe(page.total)
    for (const { count, states } of page.regions)
      expect(states.reduce((sum, state) => sum + state.count, 0)).toBe(count)
  })

  test('keep all criteria but the place and the page', () => {
    expect(page.href).not.toMatch(/[?&](?:state|region|page)=/)
    expect(pageFor(page.href.split('?')[1] ?? '').href).toBe(page.href)
  })
})
