import { describe, expect, it } from 'vitest'
import { contentKinds, type EntryInput } from '../content/content-kinds.ts'
import { type Prose } from '../content/prose.ts'
import { strategiesByGroup } from '../guidance/strategies.ts'
import { faqsByTopic, filterFaqs, readFaqFilter } from './faq-filter.ts'
import { glossaryByLetter } from './glossary-order.ts'
import { resourcesByKind } from './resource-order.ts'
import { chapterAt, guideInOrder } from './guide-order.ts'

const words: Prose = [{ type: 'paragraph', spans: [{ type: 'text', text: 'Words.' }] }]
const dates = { updatedOn: '2026-11-01', reviewBy: '2027-11-01' }

function chapter(slug: string, order: number) {
  return contentKinds.guidePages.parse({
    ...dates,
    slug,
    title: slug,
    order,
    summary: 'A chapter.',
    body: words,
  })
}
function faq(slug: string, parts: Partial<EntryInput<'faqs'>> = {}) {
  return contentKinds.faqs.parse({ ...dates, slug, question: slug, answer: words, topic: 'visa', ...parts })
}
function term(name: string) {
  const slug =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'x'
  return contentKinds.glossary.parse({ ...dates, slug, term: name, definition: 'A word.' })
}
function advice(slug: string, parts: Partial<EntryInput<'guidance'>> = {}) {
  return contentKinds.guidance.parse({
    ...dates,
    slug,
    title: slug,
    body: words,
    group: 'network',
    effort: 'this-week',
    helps: ['growth'],
    stages: ['residency'],
    when: {},
    ...parts,
  })
}

describe('the guide', () => {
  const pages = [chapter('hours', 30), chapter('frame', 1), chapter('visa', 5)]

  it('numbers chapters without gaps, whatever their places are', () => {
    expect(guideInOrder(pages).map(({ number, page }) => `${number} ${page.slug}`)).toEqual([
      '1 frame',
      '2 visa',
      '3 hours',
    ])
  })

  it.each([
    ['frame', null, 'visa'],
    ['visa', 'frame', 'hours'],
    ['hours', 'visa', null],
  ])('%s stands between %o and %o', (slug, before, after) => {
    const found = chapterAt(pages, slug)
    expect(found?.previous?.page.slug ?? null).toBe(before)
    expect(found?.next?.page.slug ?? null).toBe(after)
  })

  it('knows no chapter of another name', () => {
    expect(chapterAt(pages, 'banana')).toBeUndefined()
  })
})

describe('questions and answers', () => {
  const faqs = [
    faq('for-everybody', { order: 2 }),
    faq('for-j-1', { visas: ['j-1'], order: 1 }),
    faq('in-fellowship', { topic: 'fellowship', stages: ['fellowship'] }),
  ]
  const slugs = (query: string) => {
    const parameters = new URLSearchParams(query)
    const { filter } = readFaqFilter((name) => parameters.get(name))
    return filterFaqs(faqs, filter).map(({ slug }) => slug)
  }

  it.each([
    ['', ['for-everybody', 'for-j-1', 'in-fellowship']],
    ['topic=visa', ['for-everybody', 'for-j-1']],
    ['visa=h-1b', ['for-everybody', 'in-fellowship']],
    ['visa=j-1', ['for-everybody', 'for-j-1', 'in-fellowship']],
    ['stage=residency', ['for-everybody', 'for-j-1']],
    ['topic=fellowship&stage=residency', []],
    ['visa=banana', ['for-everybody', 'for-j-1', 'in-fellowship']],
  ])('%o leaves %o', (query, expected) => {
    expect(slugs(query)).toEqual(expected)
  })

  it('says which values it could not use', () => {
    const given: Record<string, string> = { topic: 'banana', visa: 'j-1', stage: 'never' }
    expect(readFaqFilter((name) => given[name] ?? null).notes).toEqual([
      '“banana” is no answer that “Topic” knows; it was ignored.',
      '“never” is no answer that “Stage” knows; it was ignored.',
    ])
  })

  it('groups by topic and keeps the order of the editors', () => {
    expect(
      faqsByTopic(faqs).map(({ label, faqs: list }) => [label, ...list.map(({ slug }) => slug)]),
    ).toEqual([
      ['Visa and immigration', 'for-j-1', 'for-everybody'],
      ['The fellowship', 'in-fellowship'],
    ])
  })
})

it('sorts the glossary as a printed one, signs and digits first', () => {
  const letters = glossaryByLetter(['USCE', 'épée', 'EAD', '212(e)', 'ecfmg'].map(term))
  expect(letters.map(({ letter, terms }) => [letter, ...terms.map((one) => one.term)])).toEqual([
    ['0-9', '212(e)'],
    ['E', 'EAD', 'ecfmg', 'épée'],
    ['U', 'USCE'],
  ])
})

it('sorts advice into its groups, soonest first and most urgent first', () => {
  const groups = strategiesByGroup([
    advice('society', { effort: 'this-year' }),
    advice('write', { priority: 10 }),
    advice('ask', { priority: 90 }),
    advice('sql', { group: 'start-informatics', effort: 'this-rotation' }),
  ])
  expect(
    groups.map(({ label, efforts }) => [
      label,
      ...efforts.map((one) => [one.label, ...one.items.map(({ slug }) => slug)]),
    ]),
  ).toEqual([
    ['Start informatics early', ['This rotation', 'sql']],
    ['Network', ['This week', 'ask', 'write'], ['This year', 'society']],
  ])
})

it('puts help lines before everything else', () => {
  const resource = (slug: string, kind: 'help-line' | 'official', order: number) =>
    contentKinds.resources.parse({
      ...dates,
      slug,
      name: slug,
      kind,
      order,
      description: 'Somebody.',
      checkedOn: '2026-11-01',
    })
  const kinds = resourcesByKind([
    resource('board', 'official', 1),
    resource('second-line', 'help-line', 20),
    resource('first-line', 'help-line', 10),
  ])
  expect(kinds.map(({ label, resources }) => [label, ...resources.map(({ slug }) => slug)])).toEqual([
    ['Help lines', 'first-line', 'second-line'],
    ['Official bodies', 'board'],
  ])
})
