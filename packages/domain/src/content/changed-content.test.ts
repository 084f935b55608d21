import { describe, expect, test } from 'vitest'
import { buildInstitution, buildProgram, buildSpecialty } from '../testing/builders.ts'
import { withPublished, withWithdrawn } from './changed-content.ts'
import { type Content, emptyContent } from './snapshot.ts'

const first = buildProgram({ slug: 'first', specialty: 'pathology' })
const second = buildProgram({ slug: 'second', specialty: 'pathology' })
const elsewhere = buildProgram({ slug: 'elsewhere', institution: 'lake-hospital' })
const empty = emptyContent()
const content: Content = {
  ...empty,
  entries: {
    ...empty.entries,
    institutions: [buildInstitution(), buildInstitution({ slug: 'lake-hospital' })],
    specialties: [buildSpecialty()],
    programs: [first, second, elsewhere],
  },
}
const slugs = ({ entries }: Content) => entries.programs.map(({ slug }) => slug)

describe('publishing', () => {
  test('a change puts it in its place and leaves everything else as it was', () => {
    const entry = buildProgram({ ...first, name: 'Changed' })
    const after = withPublished(content, { kind: 'programs', entry, replaces: 'first' })
    expect(after.entries.programs).toEqual([entry, second, elsewhere])
    expect(after.entries.programs[1]).toBe(second)
    expect(after.entries.specialties).toBe(content.entries.specialties)
  })

  test('what readers have already is the same content, whatever the day', () => {
    const entry = structuredClone({ ...first, updatedOn: '2026-11-28' })
    expect(withPublished(content, { kind: 'programs', entry, replaces: 'first' })).toBe(content)
  })

  test('something new puts it last', () => {
    const entry = buildProgram({ slug: 'new' })
    expect(slugs(withPublished(content, { kind: 'programs', entry, replaces: null }))).toEqual([
      'first',
      'second',
      'elsewhere',
      'new',
    ])
  })

  test('under another address takes along what links to it', () => {
    const entry = buildSpecialty({ slug: 'anatomic-pathology' })
    const after = withPublished(content, { kind: 'specialties', entry, replaces: 'pathology' })
    expect(after.entries.specialties).toEqual([entry])
    expect(after.entries.programs.map(({ specialty }) => specialty)).toEqual([
      'anatomic-pathology',
      'anatomic-pathology',
      null,
    ])
  })
})

describe('withdrawing', () => {
  test.each([
    ['a program', 'programs', 'first', ['second', 'elsewhere']],
    ['an institution, and its programs with it', 'institutions', 'lake-hospital', ['first', 'second']],
    ['a specialty, whose programs stay', 'specialties', 'pathology', ['first', 'second', 'elsewhere']],
    ['what is not there', 'programs', 'nothing', ['first', 'second', 'elsewhere']],
  ] as const)('%s', (_what, kind, slug, left) => {
    const after = withWithdrawn(content, kind, slug)
    expect(slugs(after)).toEqual(left)
    expect(after.entries[kind].some((entry) => entry.slug === slug)).toBe(false)
  })

  test('a specialty leaves its programs without one', () => {
    const { programs } = withWithdrawn(content, 'specialties', 'pathology').entries
    expect(programs.every(({ specialty }) => specialty === null)).toBe(true)
  })
})
