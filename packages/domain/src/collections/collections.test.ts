import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publishProblems } from '../content/publishable.ts'
import { parseSnapshot } from '../content/snapshot.ts'
import { parseCriteria, printCriteria } from '../programs/search/criteria-address.ts'
import { buildSearchIndex } from '../programs/search/build-search-index.ts'
import { searchPrograms } from '../programs/search/search-programs.ts'
import { buildListing, buildSpecialty } from '../testing/builders.ts'
import { collectionsInOrder, collectionSchema } from './collection.ts'
import { readCollectionCriteria } from './collection-criteria.ts'
import { collectionPreview, collectionPreviewSchema } from './collection-preview.ts'
import { collectionProblems, criteriaProblems } from './collection-problems.ts'
import { collectionResult } from './collection-result.ts'
import { remarkWords } from './not-understood-words.ts'

const today = '2026-11-24'
const pathology = buildSpecialty()

/** Ohio sponsors H-1B; Maine does not; two say nothing; one of them is housed in pathology. */
const index = buildSearchIndex(
  [
    buildListing({ program: { slug: 'ohio', city: 'Cleveland', state: 'OH', facts: { h1b: 'sponsors' } } }),
    buildListing({ program: { slug: 'maine', state: 'ME', facts: { h1b: 'does-not' } } }),
    buildListing({ program: { slug: 'silent', state: 'ME' } }),
    buildListing({
      program: { slug: 'housed', state: 'ME', specialty: 'pathology' },
      specialty: pathology,
    }),
  ],
  today,
)
const found = (text: string) =>
  searchPrograms(index, readCollectionCriteria(index, text).criteria)
    .items.map(({ program }) => program.slug)
    .sort()

describe('criteria are stored in the one form that the program list has', () => {
  test.each([
    ['order of parameters', '/programs?state=OH&h1b=sponsors', 'h1b=sponsors&state=OH'],
    ['a parameter twice', 'state=OH&state=OH', 'state=OH'],
    [
      'what a form sends for untouched controls',
      'q=&h1b=sponsors&h1b-unknown=include&sort=name',
      'h1b=sponsors',
    ],
    ['a page: a collection begins at its start', 'h1b=sponsors&page=3', 'h1b=sponsors'],
    ['an order of results is kept', 'sort=place&h1b=sponsors', 'h1b=sponsors&sort=place'],
    ['words', 'q=new+york', 'q=new+york'],
  ])('%s', (_what, pasted, query) => {
    expect(readCollectionCriteria(index, pasted)).toMatchObject({ query, notUnderstood: [] })
    expect(readCollectionCriteria(index, query).query).toBe(query)
  })

  test('whatever is stored, valid criteria come back, and once stored they stay as they are', () => {
    const word = fc.oneof(
      fc.constantFrom('h1b', 'state', 'sponsors', 'OH', 'h1b-unknown', 'only', 'page', 'sort', 'q', '='),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const { query } = readCollectionCriteria(index, words.join('&').replaceAll('&=&', '='))
        expect(readCollectionCriteria(index, query)).toMatchObject({ query, notUnderstood: [] })
        expect(collectionPreviewSchema.safeParse(collectionPreview(index, words.join('='))).success).toBe(
          true,
        )
      }),
    )
  })
})

describe('what the program list does not understand', () => {
  test.each([
    ['a filter that is none', 'h1b=sponsors&hb1=sponsors', /“hb1” is no filter/],
    ['an answer that is none', 'h1b=banana', /“h1b=banana”.*“H-1B/],
    ['a state without a listing', 'state=AK', /“state=AK”/],
    ['a stance that is none', 'h1b=sponsors&h1b-unknown=perhaps', /“h1b-unknown” cannot be used/],
    ['an order that is none', 'h1b=sponsors&sort=luck', /“sort” cannot be used/],
    ['words beyond measure', `q=${'x'.repeat(200)}`, /“q” cannot be used/],
    ['a trace of where somebody came from', 'h1b=sponsors&utm_source=mail', /“utm_source” is no filter/],
    ['no filter at all', '/programs', /asks for nothing/],
    ['an order alone', 'sort=place', /asks for nothing/],
    ['a page alone', '/programs?page=2', /asks for nothing/],
    ['another page', 'https://portal.example.org/faqs', /no address of the program list/],
    ['ten thousand characters', `q=${'x'.repeat(10_000)}`, /too long/],
    ['nothing', ' ', /Paste the address/],
  ])('keeps %s from being published, in words', (_what, text, words) => {
    expect(criteriaProblems(index, text).join(' ')).toMatch(words)
    expect(collectionProblems(index, { criteria: text })).toMatchObject([{ path: 'criteria' }])
  })

  test('nothing keeps criteria back that it does understand', () => {
    expect(collectionProblems(index, { criteria: '/programs?h1b=sponsors&h1b-unknown=leave-out' })).toEqual(
      [],
    )
  })

  test('is told only so many times', () => {
    const many = Array.from({ length: 40 }, (_, at) => `x${at}=1`).join('&')
    expect(criteriaProblems(index, many)).toHaveLength(5)
  })
})

describe('a collection whose criteria the program list no longer understands in part', () => {
  test.each([
    ['an answer that nobody gives any more finds nobody', 'state=AK', []],
    ['beside one that is given it changes nothing', 'state=AK&state=OH', ['ohio']],
    ['those that do not say are kept as they were', 'h1b=gone', ['housed', 'silent']],
    ['or left out as they were', 'h1b=gone&h1b-unknown=leave-out', []],
    ['a filter that is gone cannot narrow', 'gone=yes&state=OH', ['ohio']],
  ])('%s: %s', (_what, text, slugs) => {
    expect(found(text)).toEqual(slugs)
  })

  test('says so to readers', () => {
    const remarks = (text: string) => readCollectionCriteria(index, text).notUnderstood.map(remarkWords)
    expect(remarks('state=AK')).toEqual([
      'No listing answers “State” with “AK” at present, so nobody is found by that.',
    ])
    expect(remarks('gone=yes&state=OH')).toEqual([expect.stringContaining('more programs are shown')])
    expect(remarks('state=OH')).toEqual([])
  })
})

describe('what a collection finds', () => {
  test('is what the program list finds at its address', () => {
    const { asked, result } = collectionResult(index, 'https://portal.example.org/programs?h1b=sponsors')
    const read = parseCriteria(index, [['h1b', 'sponsors']])
    expect(result).toEqual(searchPrograms(index, read.criteria))
    expect(asked.query).toBe(printCriteria(index, read.criteria))
  })

  test('is told with what is unknown, by filter, and who is left out', () => {
    expect(collectionPreview(index, 'h1b=sponsors&specialty=pathology')).toMatchObject({
      problems: [],
      words: [expect.stringContaining('Pathology'), expect.stringContaining('H-1B')],
      total: 3,
      of: 4,
      unknownKept: 3,
      unknownKeptBy: [
        { facet: 'specialty', count: 2 },
        { facet: 'h1b', count: 2 },
      ],
      leftOut: [{ facet: 'h1b', reason: 'no-match', count: 1 }],
      first: [
        { slug: expect.any(String), institution: 'Harbor Hospital', place: expect.stringContaining(', ') },
        {},
        {},
      ],
    })
  })

  test('leaves nobody open where unknowns are left out', () => {
    expect(collectionPreview(index, 'h1b=sponsors&h1b-unknown=leave-out')).toMatchObject({
      total: 1,
      unknownKept: 0,
      unknownKeptBy: [],
    })
  })

  test('past the last page is the last page', () => {
    expect(collectionResult(index, 'h1b=sponsors', 99).result.page).toBe(1)
  })
})

const entry = {
  slug: 'states-h-1b',
  updatedOn: today,
  title: 'States H-1B',
  summary: 'For tests.',
  body: [{ type: 'paragraph', spans: [{ type: 'text', text: 'For tests.' }] }],
  criteria: 'h1b=sponsors',
  reviewBy: '2027-05-24',
}

describe('an entry', () => {
  test.each([
    ['whole', {}, []],
    ['without criteria', { criteria: '' }, ['criteria']],
    ['with the address of another page', { criteria: '/faqs?topic=hours' }, ['criteria']],
    ['without text', { body: [] }, ['body']],
    ['past its review date', { reviewBy: today }, ['reviewBy']],
    [
      'with a source from the future',
      {
        sources: [{ name: 'A', url: 'https://a.example/b', strength: 'primary', checkedOn: '2027-01-01' }],
      },
      ['sources.0.checkedOn'],
    ],
  ])('%s', (_what, parts, paths) => {
    expect(publishProblems('collections', { ...entry, ...parts }, today).map(({ path }) => path)).toEqual(
      paths,
    )
  })

  test('stands in its order, then by title', () => {
    const made = (title: string, order?: number) => collectionSchema.parse({ ...entry, title, order })
    const listed = collectionsInOrder([made('B'), made('C', 1), made('A')])
    expect(listed.map(({ title }) => title)).toEqual(['C', 'A', 'B'])
  })

  test('is missing from snapshots made before there were collections, and from those alone', () => {
    const snapshot = { format: 'evenkeel-snapshot', version: 1, asOf: '2026-11-01T00:00:00.000Z' }
    expect(parseSnapshot({ ...snapshot, entries: {} })).toMatchObject({
      entries: { collections: [] },
      quarantined: [],
    })
    expect(
      parseSnapshot({ ...snapshot, entries: { collections: [entry] } }).entries.collections,
    ).toHaveLength(1)
  })
})
