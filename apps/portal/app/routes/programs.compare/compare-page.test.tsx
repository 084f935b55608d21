import { buildSearchIndex, type Listing } from '@evenkeel/domain'
import { buildContent, buildEvidence, buildListing } from '@evenkeel/domain/testing'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LeftOutOfTable, RowChoice } from '../../compare/comparison-notes.tsx'
import { publishedContent } from '../../content/published-content.ts'
import { comparePage } from './compare-page.ts'
import { ComparisonTable } from './comparison-table.tsx'

const today = '2026-11-23'
const evidence = [buildEvidence(['nights', 'weeklyHours', 'call'])] as never
const listings: Listing[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((slug, at) =>
  buildListing({
    program: {
      slug,
      evidence,
      facts: { nights: 'none', weeklyHours: 40 + at, call: at === 0 ? 'none' : null },
    },
    institution: { name: `Hospital ${slug.toUpperCase()}` },
  }),
)
const content = {
  index: buildSearchIndex(listings, today),
  published: publishedContent(buildContent(), 'tag'),
  portalUrl: 'https://portal.example',
}

function pageAt(query: string) {
  return comparePage(content, new URLSearchParams(query))
}

test('the programs stand in the order of the address, and links move them or take them out', () => {
  const [b, a, c] = pageAt('ids=b,a,c').columns
  expect([b?.slug, a?.slug, c?.slug]).toEqual(['b', 'a', 'c'])
  expect(b).toMatchObject({ earlierHref: null, laterHref: '/programs/compare?ids=a,b,c' })
  expect(a).toMatchObject({
    earlierHref: '/programs/compare?ids=a,b,c',
    removeHref: '/programs/compare?ids=b,c',
  })
  expect(c?.laterHref).toBeNull()
})

test('links keep to the differences where these are wanted', () => {
  const page = pageAt('ids=a&ids=b&differences=only')
  expect(page.columns[0]?.laterHref).toBe('/programs/compare?ids=b,a&differences=only')
  expect(page.links.all).toBe('/programs/compare?ids=a,b')
})

test('more than six, names that nothing bears and no names at all are told', () => {
  const tooMany = pageAt('ids=a,b,c,d,e,f,g')
  expect(tooMany.columns).toHaveLength(6)
  expect(tooMany.notes).toEqual(['The address names 7 programs; only the first 6 are used.'])
  expect(pageAt('ids=a,gone-hospital,b').notes).toEqual([
    'Nothing is listed as “gone-hospital”, or no longer; it has no column.',
  ])
  expect(pageAt('ids=<b>,a').notes).toEqual(['“<b>” cannot be the name of a program; it was ignored.'])
  expect(pageAt('').columns).toEqual([])
})

test('a real table: names over columns, questions beside rows, gaps in words', () => {
  const html = renderToStaticMarkup(<ComparisonTable {...pageAt('ids=a,b')} />)
  expect(html.match(/<th scope="col"/g)).toHaveLength(2)
  expect(html).toMatch(/<th scope="rowgroup"[^>]*>Work pattern/)
  expect(html).toMatch(/<th scope="row"[^>]*>Call<span[^>]*>Not all of them say<\/span>/)
  expect(html).toMatch(/No call.*?<details.*?Verified.*?Nov 2026/)
  expect(html).toContain('checked <time dateTime="2026-11-01">')
  expect(html).toContain('Not stated')
})

test('rows that are folded and rows that nobody answers are named', () => {
  const page = pageAt('ids=a,b&differences=only')
  const html = renderToStaticMarkup(
    <>
      <RowChoice page={page} />
      <LeftOutOfTable page={page} />
    </>,
  )
  expect(html).toContain('Only differences: 2 rows')
  expect(html).toMatch(/2 rows alike are folded:<\/strong> That the program exists · Nights/)
  expect(html).toMatch(/Neither of them says:<\/strong> .*Weekends/)
})
