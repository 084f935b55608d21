import { buildSearchIndex } from '@evenkeel/domain'
import { buildListing } from '@evenkeel/domain/testing'
import { expect, test } from 'vitest'
import { joinedHref, savedPage } from './saved-page.ts'

const index = buildSearchIndex(
  ['a', 'b', 'c'].map((slug) => buildListing({ program: { slug } })),
  '2026-11-23',
)

function pageAt(query: string) {
  return savedPage(index, new URLSearchParams(query))
}

test('a list in an address keeps its order; links move and remove within it', () => {
  const { entries } = pageAt('ids=c,a')
  expect(entries.map(({ card, earlierHref, removeHref }) => [card.slug, earlierHref, removeHref])).toEqual([
    ['c', null, '/programs/saved?ids=a'],
    ['a', '/programs/saved?ids=a,c', '/programs/saved?ids=c'],
  ])
})

test('what is no longer listed is named and can be removed; the last one leaves the list of the device', () => {
  const page = pageAt('ids=a,closed-program')
  expect(page.gone).toEqual([{ slug: 'closed-program', removeHref: '/programs/saved?ids=a' }])
  expect(pageAt('ids=closed-program').gone[0]?.removeHref).toBe('/programs/saved')
})

test.each([
  ['ids=a&more=https://portal.example/programs/b', '/programs/saved?ids=a,b'],
  ['ids=a,b&more=/programs/compare?ids%3Db,c', '/programs/saved?ids=a,b,c'],
  ['more=https://elsewhere.example/', '/programs/saved'],
  ['ids=a&more=', '/programs/saved?ids=a'],
  ['ids=a', null],
])('?%s leads to %s', (query, href) => {
  expect(joinedHref(new URLSearchParams(query))).toBe(href)
})
