import { expect, test } from 'vitest'
import { buildInstitution, buildProgram, buildContent } from '../testing/builders.ts'
import { lostMostEntries, parseSnapshot, type Snapshot, SnapshotRefused } from './snapshot.ts'

const snapshot = (entries: Record<string, unknown[]>): Snapshot => ({
  format: 'evenkeel-snapshot',
  version: 1,
  asOf: '2026-11-23T10:00:00.000Z',
  entries,
})

test('good entries are kept and a bad one is set aside with the reason', () => {
  const content = parseSnapshot(
    snapshot({
      institutions: [buildInstitution()],
      programs: [buildProgram(), { ...buildProgram({ slug: 'broken' }), state: 'Narnia' }],
    }),
  )
  expect(content.entries.programs.map(({ slug }) => slug)).toEqual(['harbor-fellowship'])
  expect(content.quarantined).toEqual([
    { kind: 'programs', slug: 'broken', reason: 'state: Choose a state from the list.' },
  ])
})

test('a program without its institution is set aside; without its specialty it says "not stated"', () => {
  const content = parseSnapshot(
    snapshot({
      institutions: [buildInstitution()],
      programs: [
        buildProgram({ slug: 'orphan', institution: 'nowhere' }),
        buildProgram({ slug: 'adrift', specialty: 'unheard-of' }),
      ],
    }),
  )
  expect(content.entries.programs).toMatchObject([{ slug: 'adrift', specialty: null }])
  expect(content.quarantined.map(({ slug }) => slug)).toEqual(['orphan', 'adrift'])
})

test('of two entries with one address the first is kept', () => {
  const content = parseSnapshot(
    snapshot({ institutions: [buildInstitution(), buildInstitution({ name: 'Twin' })] }),
  )
  expect(content.entries.institutions).toHaveLength(1)
  expect(content.quarantined).toHaveLength(1)
})

test.each([[null], ['<html>'], [{}], [{ ...snapshot({}), version: 2 }], [{ ...snapshot({}), entries: [] }]])(
  'what is no snapshot is refused whole: %j',
  (raw) => {
    expect(() => parseSnapshot(raw)).toThrow(SnapshotRefused)
  },
)

test('content that lost most of its entries is noticed', () => {
  const many = (count: number) =>
    buildContent({
      institutions: Array.from({ length: count }, (_, at) => buildInstitution({ slug: `i-${at}` })),
    })
  expect(lostMostEntries(many(40), many(19))).toBe(true)
  expect(lostMostEntries(many(40), many(20))).toBe(false)
  expect(lostMostEntries(many(5), many(0))).toBe(false)
})
