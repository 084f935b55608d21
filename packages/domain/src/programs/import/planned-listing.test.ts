import { describe, expect, it } from 'vitest'
import { nameDirectory } from './name-directory.ts'
import { bareListing, type ListingEntry, planListing } from './planned-listing.ts'
import type { RowDraft } from './row-draft.ts'

const directories = {
  institutions: nameDirectory('institution', [{ slug: 'harbor', name: 'Harbor Hospital', alsoCalled: [] }]),
  specialties: nameDirectory('specialty', []),
  today: '2026-11-23',
}
const source = {
  sourceKind: 'program-website',
  sourceName: 'Visa page',
  url: null,
  checkedOn: '2026-10-01',
} as const
const draft = (values: Record<string, unknown>, from: RowDraft['source'] = null): RowDraft => ({
  line: 2,
  values: new Map(Object.entries(values)),
  source: from,
})
const plan = (before: ListingEntry, row: RowDraft) => planListing(before, row, directories)

describe('a row beside its listing', () => {
  const before: ListingEntry = {
    slug: 'informatics',
    name: 'Informatics',
    institution: 'harbor',
    city: 'Bangor',
    facts: { h1b: 'sponsors', weeklyHours: 55 },
    evidence: [{ ...source, sourceName: 'Handbook', facts: ['listing', 'h1b'], agrees: true, note: null }],
  }

  it('that says the same changes nothing', () => {
    const same = draft({ name: 'Informatics', 'facts.h1b': 'sponsors', fictional: false })
    expect(plan(before, same)).toEqual({ entry: before, fields: [] })
  })

  it('changes what it says and keeps what it leaves blank, each change in words', () => {
    const { entry, fields } = plan(before, draft({ city: 'Portland', 'facts.weeklyHours': 60 }))
    expect(entry).toMatchObject({
      name: 'Informatics',
      city: 'Portland',
      facts: { h1b: 'sponsors', weeklyHours: 60 },
    })
    expect(fields.map(({ path, before: old, after }) => [path, old, after])).toEqual([
      ['city', 'Bangor', 'Portland'],
      ['facts.weeklyHours', expect.stringContaining('55'), expect.stringContaining('60')],
    ])
  })

  it('takes back what it says is not stated; the source that stated it says so no longer unmarked', () => {
    const { entry, fields } = plan(before, draft({ 'facts.h1b': null }))
    expect(entry.facts.h1b).toBeNull()
    expect(fields[0]).toMatchObject({ before: 'Sponsors', after: null })
    expect(entry.evidence).toMatchObject([
      { facts: ['listing'], agrees: true },
      { facts: ['h1b'], agrees: false },
    ])
  })

  it('with a source adds it for just what it states', () => {
    const { entry, fields } = plan(before, draft({ city: 'Bangor', 'facts.weeklyHours': 55 }, source))
    expect(entry.evidence.at(-1)).toMatchObject({
      sourceName: 'Visa page',
      facts: ['listing', 'weeklyHours'],
    })
    expect(fields.map(({ path }) => path)).toEqual(['evidence'])
  })
})

it('of a new listing everything said is a change from not stated, and links are told by name', () => {
  const { entry, fields } = plan(bareListing('imaging'), draft({ name: 'Imaging', institution: 'harbor' }))
  expect(entry).toEqual({ slug: 'imaging', name: 'Imaging', institution: 'harbor', facts: {}, evidence: [] })
  expect(fields.map(({ before, after }) => [before, after])).toEqual([
    [null, 'Imaging'],
    [null, 'Harbor Hospital'],
  ])
})
