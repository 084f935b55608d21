import { gzipSync } from 'node:zlib'
import { buildSearchIndex, parseCriteria } from '@evenkeel/domain'
import { fictionalListings } from '@evenkeel/domain/testing'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Filters } from './filters.tsx'
import { programsPage } from './programs-page.ts'
import { Results } from './results.tsx'
import { SearchBar } from './search-bar.tsx'

/**
 * What a page of this kind may weigh, compressed as it travels, in bytes: 15 kB in all, of which three and a half are
 * the frame around it, its title and head, and the balance strips that specialties with ratings add.
 */
const mostBytes = 11_500
/** No list of answers is longer than the longest that the country gives: its states. */
const mostOptions = 60

const today = '2026-11-23'
const index = buildSearchIndex(fictionalListings(3000), today)

function bytesOf(address: string): number {
  const page = programsPage(index, parseCriteria(index, new URLSearchParams(address)))
  const html = renderToStaticMarkup(
    <>
      <SearchBar q={page.q} sort={page.sort} list={page.list} />
      <Filters sections={page.sections} chosen={page.chips.length} />
      <Results page={page} />
    </>,
  )
  return gzipSync(html).length
}

describe('with thousands of listings', { timeout: 60_000 }, () => {
  test.each([
    [''],
    ['page=70'],
    ['sort=known'],
    ['q=medical+center'],
    ['h1b=sponsors&h1b-unknown=leave-out'],
    [
      'kind=fellowship&h1b=sponsors&state=CA&state=ME&state=NY&nights=none&nights=some&call=none&projects-unknown=only',
    ],
    ['q=nowhere&h1b=sponsors&state=CA'],
  ])('/programs?%s stays within what a slow phone can load', (address) => {
    expect(bytesOf(address)).toBeLessThan(mostBytes)
  })

  test.each(index.facets.map((facet) => [facet.label, facet.choices.length]))(
    '%s: its %i answers are a list that ends',
    (_label, answers) => {
      expect(answers).toBeLessThanOrEqual(mostOptions)
    },
  )

  test('ten times as many listings give no facet more answers, but for states that had none before', () => {
    const few = buildSearchIndex(fictionalListings(300), today)
    const answers = (facets: typeof index.facets) =>
      facets.filter(({ key }) => key !== 'state').map(({ key, choices }) => [key, choices.length])
    expect(answers(index.facets)).toEqual(answers(few.facets))
  })
})
