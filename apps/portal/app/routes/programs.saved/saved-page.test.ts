import { buildSearchIndex } from '@evenkeel/domain'
import { buildListing } from '@evenkeel/domain/testing'
import { expect, test } from 'vitest'
import { savedPage } from './saved-page.ts'

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

test('what is not listed is named and can be removed; the last one leaves the list of the device', () => {
  const page = pageAt('ids=a,closed-program')
  expect(page.unlisted).toEqual([{ slug: 'closed-program', removeHref: '/programs/saved?ids=a' }])
  expect(pageAt('ids=closed-program').unlisted[0]?.removeHref).toBe('/programs/saved')
})
