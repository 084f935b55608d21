import { buildSearchIndex, collectionSchema, parseCriteria, searchPrograms } from '@evenkeel/domain'
import { buildListing } from '@evenkeel/domain/testing'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { AskedFor } from './asked-for.tsx'
import { collectionPage } from './collection-page.ts'
import { CollectionResults } from './collection-results.tsx'
import { Remarks } from './remarks.tsx'

const program = (slug: string, h1b: 'sponsors' | 'does-not' | null) =>
  buildListing({ program: { slug, facts: { h1b } } })
const many = Array.from({ length: 25 }, (_, at) => program(`yes-${at}`, 'sponsors'))
const index = buildSearchIndex([...many, program('no', 'does-not'), program('silent', null)], '2026-11-24')

const pageOf = (criteria: string, wanted = 1) => {
  const collection = collectionSchema.parse({
    slug: 'states-h-1b',
    updatedOn: '2026-11-24',
    title: 'States H-1B',
    summary: 'For tests.',
    body: [{ type: 'paragraph', spans: [{ type: 'text', text: 'For tests.' }] }],
    criteria,
    reviewBy: '2027-05-24',
  })
  return collectionPage(index, collection, wanted)
}
const htmlOf = (criteria: string, wanted?: number) => {
  const page = pageOf(criteria, wanted)
  return renderToStaticMarkup(
    <>
      <Remarks remarks={page.remarks} />
      <AskedFor page={page} />
      <CollectionResults page={page} />
    </>,
  )
}
const wordsOf = (criteria: string) =>
  htmlOf(criteria)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

describe('the page of a collection', () => {
  test('finds exactly what the program list finds at its address', () => {
    const { total, of, leftOut } = searchPrograms(index, parseCriteria(index, [['h1b', 'sponsors']]).criteria)
    expect(pageOf('h1b=sponsors')).toMatchObject({ total, of, leftOut })
  })

  test('says what it asks, who is kept though unknown and by what, and who is left out', () => {
    const words = wordsOf('h1b=sponsors')
    expect(words).toContain('H-1B policy: Sponsors')
    expect(words).toContain('26 of 27 programs')
    expect(words).toContain(
      '1 of them does not say everything that is asked here; it is kept. Not said: H-1B policy by 1.',
    )
    expect(words).toContain('1 left out. H-1B policy: 1 says something else.')
  })

  test('leads to the program list with its filters, and to the same without unknowns', () => {
    const html = htmlOf('h1b=sponsors')
    expect(html).toContain('href="/programs?h1b=sponsors"')
    expect(html).toContain('href="/programs?h1b=sponsors&amp;h1b-unknown=leave-out"')
    expect(html).not.toContain('Remove filter')
  })

  test('can be taken along as a file, but not where the file would hold more than the page', () => {
    expect(htmlOf('h1b=sponsors')).toContain('href="/programs/export.csv?h1b=sponsors"')
    expect(htmlOf('vanished=yes&h1b=sponsors')).not.toContain('export.csv')
  })

  test('goes on from page to page under its own address', () => {
    expect(htmlOf('h1b=sponsors')).toContain('href="/collections/states-h-1b?page=2"')
    expect(htmlOf('h1b=sponsors', 2)).toContain('href="/collections/states-h-1b"')
    expect(pageOf('h1b=sponsors', 2)).toMatchObject({ page: 2, start: 21 })
    expect(pageOf('h1b=sponsors', 99)).toMatchObject({ page: 2 })
  })

  test('does not call an empty result a no', () => {
    const words = wordsOf('h1b=case-by-case&h1b-unknown=leave-out')
    expect(words).toContain('No listing fits at present')
    expect(words).toContain('no statement about any program')
  })

  test.each([
    ['state=AK', 0, 'No listing answers “State” with “AK” at present'],
    ['vanished=yes&h1b=sponsors', 26, '“vanished”, which is no filter here any more'],
  ])('tells readers what of %s no longer works, and never widens in silence', (criteria, total, words) => {
    expect(pageOf(criteria).total).toBe(total)
    expect(wordsOf(criteria)).toContain(words)
  })
})
