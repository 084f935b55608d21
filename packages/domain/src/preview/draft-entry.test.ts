import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentKinds } from '../content/content-kinds.ts'
import { plainText } from '../content/prose.ts'
import { buildEvidence, buildProgram, buildSpecialty } from '../testing/builders.ts'
import { draftEntry, fieldsWithGaps } from './draft-entry.ts'
import { previewKinds } from './preview-pass.ts'
import { standIns } from './stand-ins.ts'

const line = (text: string) => ({ type: 'paragraph', spans: [{ type: 'text', text }] })
const badLink = { type: 'link', text: 'x', href: 'javascript:alert(1)' }
const faq = { slug: 'a', updatedOn: '2026-11-01', question: 'May I?', topic: 'hours', reviewBy: '2027-01-01' }

describe('a draft that is whole', () => {
  test('is shown as it is', () => {
    const program = buildProgram({ facts: { h1b: 'sponsors' } })
    expect(draftEntry('programs', program)).toEqual({ kind: 'programs', entry: program, gaps: [] })
    const specialty = buildSpecialty()
    expect(draftEntry('specialties', specialty)).toMatchObject({ entry: specialty, gaps: [] })
  })
})

describe('a draft that is half filled', () => {
  test('says in words where something is missing', () => {
    const { entry, gaps } = draftEntry('specialties', { slug: 'new', name: 'Dermatology' })
    expect(entry).toMatchObject({ slug: 'new', name: 'Dermatology', summary: 'No summary yet.' })
    expect(fieldsWithGaps({ gaps })).toEqual([
      'updated on',
      'kind',
      'summary',
      'body',
      'varies by program',
      'review by',
    ])
  })

  test.each([
    ['an answer without words', [], 'Nothing is written here yet.'],
    ['a link that may not be', [line('Kept.'), { type: 'paragraph', spans: [badLink] }], 'Kept.'],
    ['a block that is none', [line('Kept.'), { type: 'table' }], 'Kept.'],
  ])('%s', (_what, answer, text) => {
    const draft = draftEntry('faqs', { ...faq, answer })
    expect(draft.kind === 'faqs' && plainText(draft.entry.answer)).toBe(text)
    expect(fieldsWithGaps(draft)).toEqual(['answer'])
  })

  test('loses a row that is not whole, and only that', () => {
    const whole = buildEvidence(['j1'])
    const { entry, gaps } = draftEntry('programs', {
      ...buildProgram({ facts: { h1b: 'sponsors' } }),
      facts: { h1b: 'sponsors', j1: 'banana' },
      evidence: [{ ...whole, url: 'not an address' }, whole, { facts: [] }],
    })
    expect(entry).toMatchObject({ evidence: [whole], facts: { h1b: 'sponsors', j1: null } })
    expect(fieldsWithGaps({ gaps })).toEqual(['facts', 'evidence'])
  })
})

test('what stands in is an entry by itself, which says that it is none', () => {
  for (const kind of previewKinds) expect(contentKinds[kind].safeParse(standIns[kind]).success).toBe(true)
})

test('whatever a draft holds, an entry comes of it', () => {
  const anyField = fc.constantFrom(
    ...['slug', 'kind', 'name', 'question', 'answer', 'body', 'facts', 'evidence', 'ratings', 'sources'],
    ...['clinicalWeek', 'state', 'order', 'reviewBy', 'strengths', '__proto__', 'constructor'],
  )
  const anyDraft = fc.oneof(fc.jsonValue(), fc.dictionary(anyField, fc.jsonValue({ maxDepth: 4 })))
  fc.assert(
    fc.property(fc.constantFrom(...previewKinds), anyDraft, (kind, raw) => {
      expect(contentKinds[kind].safeParse(draftEntry(kind, raw).entry).success).toBe(true)
    }),
  )
})
