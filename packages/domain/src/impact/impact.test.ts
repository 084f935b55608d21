import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withPublished, withWithdrawn } from '../content/changed-content.ts'
import { contentKinds, type Entry } from '../content/content-kinds.ts'
import type { Content } from '../content/snapshot.ts'
import { personas } from '../personas/all-personas.ts'
import { buildGuidance } from '../testing/build-guidance.ts'
import { buildContent, buildInstitution, buildProgram, buildSpecialty } from '../testing/builders.ts'
import { impactOf, isNoImpact } from './impact.ts'
import { makeSameListings, readersView } from './readers-view.ts'

const today = '2026-11-28'
const says = (text: string, href?: string) => [
  {
    type: 'paragraph' as const,
    spans: [
      { type: 'text' as const, text },
      ...(href ? [{ type: 'link' as const, text: 'there', href }] : []),
    ],
  },
]
const entry = { updatedOn: '2026-11-01', reviewBy: '2027-11-01' }

const faq: Entry<'faqs'> = contentKinds.faqs.parse({
  ...entry,
  slug: 'which-specialty',
  question: 'Which specialty?',
  answer: says('It depends, see ', '/specialties/pathology?from=faq#ratings'),
  topic: 'choosing',
})
const sponsors = contentKinds.collections.parse({
  ...entry,
  slug: 'sponsors',
  title: 'States J-1',
  summary: 'For tests.',
  body: says('For tests.'),
  criteria: 'j1=sponsors&j1-unknown=leave-out',
})
const sponsor = buildProgram({
  slug: 'sponsor',
  name: 'Sponsor',
  facts: { j1: 'sponsors' },
  specialty: 'pathology',
})
const silent = buildProgram({ slug: 'silent', name: 'Silent', specialty: 'pathology' })
const elsewhere = buildProgram({ slug: 'elsewhere', name: 'Elsewhere', institution: 'lake-hospital' })
const pathology = buildSpecialty({
  ratings: [
    { stage: 'pgy-1', dimension: 'time', value: 4, evidence: 'editorial-estimate', reason: 'Daytime work.' },
  ],
})
const advice = buildGuidance({ when: { specialties: ['pathology'] }, title: 'For pathologists' })

const content = buildContent({
  institutions: [buildInstitution(), buildInstitution({ slug: 'lake-hospital', name: 'Lake Hospital' })],
  specialties: [pathology],
  programs: [sponsor, silent, elsewhere],
  collections: [sponsors],
  faqs: [faq],
  guidance: [advice],
})

function impact(after: Content, before: Content = content) {
  return impactOf(readersView(before, today), readersView(after, today))
}
const pathsOf = ({ pages }: { pages: readonly { path: string; fate: string }[] }) =>
  pages.map(({ path, fate }) => `${path} ${fate}`)

test('where nothing changes, nothing follows, whatever there is', () => {
  const anyContent = fc.record({
    programs: fc.subarray([sponsor, silent, elsewhere]),
    faqs: fc.subarray([faq]),
    guidance: fc.subarray([advice]),
    specialties: fc.subarray([pathology]),
    collections: fc.subarray([sponsors]),
  })
  fc.assert(
    fc.property(anyContent, (parts) => {
      const one = { ...content, entries: { ...content.entries, ...parts } }
      const view = readersView(one, today)
      expect(isNoImpact(impactOf(view, view))).toBe(true)
      const copy: Content = JSON.parse(JSON.stringify(one)) as Content
      expect(impactOf(view, { ...view, content: copy }).entries).toEqual([])
    }),
  )
})

test('a new day of publication alone is no change', () => {
  const after = withPublished(content, {
    kind: 'faqs',
    entry: { ...faq, updatedOn: today },
    replaces: faq.slug,
  })
  expect(isNoImpact(impact(after))).toBe(true)
})

test('to publish and to withdraw again leaves everything as it was', () => {
  const anyName = fc.constantFrom('new', 'another', 'third')
  fc.assert(
    fc.property(anyName, fc.constantFrom('sponsors', 'does-not', null), (slug, j1) => {
      const fresh = buildProgram({ slug, facts: { j1 } })
      const published = withPublished(content, { kind: 'programs', entry: fresh, replaces: null })
      expect(isNoImpact(impact(published))).toBe(false)
      expect(isNoImpact(impact(withWithdrawn(published, 'programs', slug)))).toBe(true)
    }),
  )
})

describe('publishing a program that states its J-1 policy', () => {
  const stated = buildProgram({ ...silent, facts: { j1: 'sponsors' } })
  const result = impact(withPublished(content, { kind: 'programs', entry: stated, replaces: 'silent' }))

  test('changes its page, the list, and the collection that it enters', () => {
    expect(pathsOf(result)).toEqual([
      '/programs/silent changes',
      '/collections/sponsors changes',
      '/programs changes',
    ])
    expect(result.pages[0]).toMatchObject({ because: 'its own words', name: 'Harbor Hospital: Silent' })
    expect(result.collections).toEqual([
      {
        slug: 'sponsors',
        title: 'States J-1',
        before: 1,
        after: 2,
        entering: ['Harbor Hospital: Silent'],
        leaving: [],
        changing: [],
      },
    ])
  })

  test('changes the numbers beside the filters that it answers', () => {
    const numbers = Object.fromEntries(
      result.facets.map(({ label, before, after }) => [label, [before, after]]),
    )
    expect(numbers).toMatchObject({ 'J-1 policy: Sponsors': [1, 2], 'J-1 policy: not stated': [2, 1] })
  })

  test('reaches the example applicants on a J-1, and nobody on another status', () => {
    const onJ1 = personas.filter(({ context }) => context.visa === 'j-1').map(({ slug }) => slug)
    expect(onJ1.length).toBeGreaterThan(0)
    expect(result.personas.map(({ persona }) => persona.slug)).toEqual(onJ1)
    expect(result.personas[0]?.programs).toEqual([
      { name: 'Harbor Hospital: Silent', before: 'Not stated', after: 'Sponsors' },
    ])
  })
})

describe('withdrawing', () => {
  test('a program takes it out of the collection, the numbers, and its specialty', () => {
    const result = impact(withWithdrawn(content, 'programs', 'sponsor'))
    expect(pathsOf(result)).toEqual([
      '/programs/sponsor goes',
      '/collections/sponsors changes',
      '/specialties/pathology changes',
      '/programs changes',
    ])
    expect(result.collections).toMatchObject([{ before: 1, after: 0, leaving: ['Harbor Hospital: Sponsor'] }])
  })

  test('an institution takes its programs with it', () => {
    expect(pathsOf(impact(withWithdrawn(content, 'institutions', 'lake-hospital')))).toContain(
      '/programs/elsewhere goes',
    )
  })

  test('a specialty names the answers and the advice that would lead to nothing', () => {
    const { links, pages } = impact(withWithdrawn(content, 'specialties', 'pathology'))
    expect(links).toEqual([
      {
        kind: 'guidance',
        name: 'For pathologists',
        path: '/guide/strategies#an-advice',
        leadsTo: '/specialties/pathology',
        isBroken: true,
      },
      {
        kind: 'faqs',
        name: 'Which specialty?',
        path: '/faqs/which-specialty',
        leadsTo: '/specialties/pathology',
        isBroken: true,
      },
    ])
    expect(pathsOf({ pages })).toEqual(
      expect.arrayContaining(['/specialties/pathology goes', '/programs/sponsor changes']),
    )
  })

  test('advice takes it from those who get it', () => {
    const { personas: reached } = impact(withWithdrawn(content, 'guidance', 'an-advice'))
    expect(reached.length).toBeGreaterThan(0)
    expect(reached.every(({ adviceLost }) => adviceLost.includes('For pathologists'))).toBe(true)
  })
})

test('changing a rating moves the paths of those who consider it, and the pages of its programs', () => {
  const harder = buildSpecialty({
    ratings: [
      { stage: 'pgy-1', dimension: 'time', value: 1, evidence: 'editorial-estimate', reason: 'Nights.' },
    ],
  })
  const result = impact(withPublished(content, { kind: 'specialties', entry: harder, replaces: 'pathology' }))
  expect(result.personas.some(({ paths }) => paths.length > 0)).toBe(true)
  expect(result.pages).toContainEqual({
    path: '/programs/sponsor',
    name: 'Harbor Hospital: Sponsor',
    fate: 'changes',
    because: 'the profile of its specialty',
  })
  expect(result.links).toMatchObject([
    { kind: 'guidance', isBroken: false },
    { kind: 'faqs', isBroken: false },
  ])
})

test.each([
  ['a FAQ', 'faqs', true],
  ['a program', 'programs', false],
  ['an institution', 'institutions', false],
] as const)('without %s the listings are the same: %s %s', (_what, kind, are) => {
  const slug = content.entries[kind][0]?.slug ?? ''
  expect(makeSameListings(content, withWithdrawn(content, kind, slug))).toBe(are)
})
