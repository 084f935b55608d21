import { describe, expect, it, test } from 'vitest'
import { contentKinds } from '../content/content-kinds.ts'
import { listingsOf } from '../programs/listing.ts'
import { buildSearchIndex } from '../programs/search/build-search-index.ts'
import {
  buildContent,
  buildEvidence,
  buildInstitution,
  buildProgram,
  buildSpecialty,
} from '../testing/builders.ts'
import type { Program } from '../programs/program.ts'
import { readerReach } from './reader-reach.ts'
import type { UpkeepReason } from './upkeep-item.ts'
import { upkeepOf } from './upkeep-of.ts'

const today = '2026-11-28'

type Row = Program['evidence'][number]

const row = (facts: Row['facts'], parts: Partial<Row> = {}): Row => ({ ...buildEvidence([], parts), facts })

const body = [{ type: 'paragraph' as const, spans: [{ type: 'text' as const, text: 'For tests.' }] }]
const source = {
  name: 'A source',
  url: 'https://source.example/page',
  strength: 'primary' as const,
  checkedOn: '2026-10-01',
}

function collection(slug: string, criteria: string) {
  return contentKinds.collections.parse({
    slug,
    updatedOn: '2026-11-01',
    title: slug,
    summary: 'For tests.',
    body,
    criteria,
    reviewBy: '2027-11-01',
  })
}

function upkeep(entries: Parameters<typeof buildContent>[0], on = today) {
  const content = buildContent({ institutions: [buildInstitution()], ...entries })
  return upkeepOf(content, readerReach(content, buildSearchIndex(listingsOf(content), on)), on)
}

describe('a stated visa policy of a program, which ages after six months', () => {
  const seen = (checkedOn: string, parts: Partial<Row> = {}) => row(['h1b'], { checkedOn, ...parts })
  const table: [string, UpkeepReason | null, ReturnType<typeof seen>[]][] = [
    ['checked this month: nothing to do', null, [seen('2026-11-01')]],
    ['checked so that it ages in thirty-one days: not yet', null, [seen('2026-06-28')]],
    ['ages within thirty days: due soon', 'soon', [seen('2026-06-20')]],
    ['checked six months ago to the day: due soon', 'soon', [seen('2026-05-28')]],
    ['checked a day longer ago: past its date', 'stale', [seen('2026-05-27')]],
    ['nobody says so', 'stale', []],
    [
      'a fresh source disagrees',
      'conflict',
      [seen('2026-11-01'), seen('2026-11-02', { agrees: false, note: 'Says no.' })],
    ],
  ]
  test.each(table)('%s', (_, reason, evidence) => {
    const items = upkeep({
      programs: [buildProgram({ facts: { h1b: 'sponsors' }, evidence: [...evidence] })],
    })
    expect(items.find(({ fact }) => fact === 'h1b')?.reason ?? null).toBe(reason)
  })
})

it('asks nobody to check what nobody states', () => {
  const items = upkeep({ programs: [buildProgram({ evidence: [row(['listing'])] })] })
  expect(items).toEqual([])
})

it('leaves made-up listings out', () => {
  const items = upkeep({ programs: [buildProgram({ fictional: true, facts: { j1: 'sponsors' } })] })
  expect(items).toEqual([])
})

it('names an entry as a whole where the entry carries the review date', () => {
  const [item] = upkeep({ specialties: [buildSpecialty({ reviewBy: '2026-11-27' })] })
  expect(item).toMatchObject({
    kind: 'specialties',
    slug: 'pathology',
    name: 'Pathology',
    fact: null,
    reason: 'stale',
    reviewBy: '2026-11-27',
  })
  expect(upkeep({ specialties: [buildSpecialty({ reviewBy: '2026-11-28' })] })[0]?.reason).toBe('soon')
  expect(upkeep({ specialties: [buildSpecialty({ reviewBy: '2026-12-28' })] })).toEqual([])
})

it('says when a source last agreed, not when one disagreed', () => {
  const evidence = [
    row(['h1b'], { checkedOn: '2026-03-01' }),
    row(['h1b'], { checkedOn: '2026-10-01', agrees: false, note: 'Says no.' }),
  ]
  const items = upkeep({ programs: [buildProgram({ facts: { h1b: 'sponsors' }, evidence })] })
  expect(items.find(({ fact }) => fact === 'h1b')).toMatchObject({
    reason: 'conflict',
    lastChecked: '2026-03-01',
  })
})

describe('how many pages of readers show it', () => {
  const agreed = row(['listing', 'j1'], { checkedOn: '2020-01-01' })
  const programs = [
    buildProgram({ slug: 'quiet', name: 'A quiet one', state: 'ME', evidence: [agreed] }),
    buildProgram({
      slug: 'sought',
      name: 'Sought',
      state: 'MA',
      specialty: 'pathology',
      facts: { j1: 'sponsors' },
      evidence: [agreed],
    }),
  ]
  const content = buildContent({
    programs,
    institutions: [buildInstitution()],
    specialties: [buildSpecialty()],
    collections: [
      collection('in-massachusetts', 'state=MA'),
      collection('states-j-1', 'j1=sponsors&j1-unknown=leave-out'),
      collection('in-new-england', 'state=MA&state=ME'),
    ],
    visaFacts: [
      contentKinds.visaFacts.parse({
        slug: 'two-statuses',
        updatedOn: '2026-11-01',
        title: 'Concerns two',
        visas: ['j-1', 'h-1b'],
        topic: 'length',
        statement: body,
        force: 'in-force',
        sources: [source],
        reviewBy: '2026-01-01',
      }),
    ],
  })
  const reach = readerReach(content, buildSearchIndex(listingsOf(content), today))

  test.each([
    ['a listing in one collection: two pages', 'programs', 'quiet', 2],
    ['a listing in three collections: four pages', 'programs', 'sought', 4],
    ['their institution: wherever they stand', 'institutions', 'harbor-hospital', 6],
    ['a specialty: its page and that of its one listing', 'specialties', 'pathology', 2],
    ['a visa fact: the page of each status it names', 'visaFacts', 'two-statuses', 2],
    ['an FAQ: its page', 'faqs', 'whatever', 1],
  ] as const)('%s', (_, kind, slug, pages) => {
    expect(reach(kind, slug)).toBe(pages)
  })

  it('puts first what most pages show, and equals always in the same order', () => {
    const items = upkeepOf(content, reach, today)
    expect(items.map(({ slug, fact }) => [slug, fact])).toEqual([
      ['sought', 'j1'],
      ['sought', 'specialty'],
      ['sought', 'listing'],
      ['quiet', 'listing'],
      ['two-statuses', null],
    ])
    const reversed = { ...content, entries: { ...content.entries, programs: programs.toReversed() } }
    expect(upkeepOf(reversed, reach, today)).toEqual(items)
  })
})
