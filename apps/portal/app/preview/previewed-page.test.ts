import { type Content, emptyContent, findEntry, type PreviewedDraft } from '@evenkeel/domain'
import { buildInstitution, buildProgram, buildSpecialty } from '@evenkeel/domain/testing'
import { expect, test } from 'vitest'
import { publishedContent } from '../content/published-content.ts'
import { previewedPage } from './previewed-page.ts'

const today = '2026-11-28'
const empty = emptyContent()
const content: Content = {
  ...empty,
  entries: {
    ...empty.entries,
    institutions: [buildInstitution()],
    specialties: [buildSpecialty()],
    programs: [buildProgram(), buildProgram({ slug: 'another' })],
  },
}
const published = publishedContent(content, 'now')

function preview(
  kind: PreviewedDraft['kind'],
  entry: PreviewedDraft['entry'],
  replaces: string | null = null,
) {
  const draft = { kind, entry, replaces, savedAt: '2026-11-28T08:00:00.000Z', isPublished: false }
  return previewedPage(published, draft, today)
}

test('a program is found at its address, with its institution and its specialty', () => {
  const draft = buildProgram({ slug: 'renamed', specialty: 'pathology' })
  const { published: shown, path, gaps } = preview('programs', draft, 'harbor-fellowship')
  expect({ path, gaps }).toEqual({ path: '/programs/renamed', gaps: [] })
  expect(shown.indexOn(today).listings.map(({ listing }) => listing)).toMatchObject([
    {
      program: { slug: 'renamed' },
      institution: { slug: 'harbor-hospital' },
      specialty: { slug: 'pathology' },
    },
  ])
  expect(shown.content.entries.programs.map(({ slug }) => slug)).toEqual(['renamed', 'another'])
})

test('a program whose institution readers cannot see is shown at one that says so', () => {
  const { published: shown, gaps } = preview('programs', { slug: 'new', name: 'New', institution: null })
  expect(gaps).toContain('institution')
  expect(shown.indexOn(today).listings.map(({ listing }) => listing)).toMatchObject([
    { program: { name: 'New' }, institution: { name: 'An institution that readers cannot see yet' } },
  ])
})

test.each([
  ['specialties', '/specialties/new'],
  ['faqs', '/faqs/new'],
  ['guidePages', '/guide/new'],
] as const)('a draft of %s is an entry at %s, and readers’ content stays as it was', (kind, path) => {
  const { published: shown, path: at } = preview(kind, { slug: 'new' })
  expect(at).toBe(path)
  expect(findEntry(shown.content, kind, 'new')).toBeDefined()
  expect(findEntry(published.content, kind, 'new')).toBeUndefined()
  expect(shown.indexOn(today)).toBe(published.indexOn(today))
})
