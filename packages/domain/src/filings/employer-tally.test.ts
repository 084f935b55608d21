import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { employerTally } from './employer-tally.ts'
import type { FiledRow } from './filed-row.ts'
import { noCounts } from './filing-counts.ts'

function row(over: Partial<FiledRow> & { count?: number } = {}): FiledRow {
  const { count = 1, ...parts } = over
  return {
    kind: 'row',
    period: 'FY2023',
    employer: 'HARBOR HOSP CORP',
    tradeName: null,
    taxId: '0042',
    industry: '62',
    city: 'PORTLAND',
    state: 'ME',
    counts: { ...noCounts, count },
    ...parts,
  }
}

function tallied(rows: readonly FiledRow[]) {
  const tally = employerTally('uscis-h1b-employer')
  rows.forEach((one) => tally.add(one))
  return tally.employers()
}

describe('one employer in many rows', () => {
  test('adds up over cities, spellings and industries, by period', () => {
    const [employer, ...rest] = tallied([
      row({ count: 3 }),
      row({ employer: 'Harbor Hospital, Corp.', city: 'Bath', count: 4 }),
      row({ count: 1 }),
      row({ period: 'FY2024', count: 9 }),
    ])
    expect(rest).toEqual([])
    expect(employer).toMatchObject({
      key: 'harbor hospital|ME',
      spellings: ['HARBOR HOSP CORP', 'Harbor Hospital, Corp.'],
      cities: ['Portland', 'Bath'],
      seen: [
        { period: 'FY2023', counts: { count: 8 } },
        { period: 'FY2024', counts: { count: 9 } },
      ],
    })
  })

  test('stays apart by state', () => {
    expect(tallied([row(), row({ state: 'FL', city: 'TAMPA' })]).map(({ key }) => key)).toEqual([
      'harbor hospital|FL',
      'harbor hospital|ME',
    ])
  })

  test.each([
    ['its only state', [row(), row({ state: null, city: '' })], { 'harbor hospital|ME': 2 }],
    [
      'the state of its tax number',
      [row(), row({ state: 'FL', taxId: '7777' }), row({ state: null, city: '' })],
      { 'harbor hospital|FL': 1, 'harbor hospital|ME': 2 },
    ],
    [
      'none where two fit',
      [row(), row({ state: 'FL' }), row({ state: null, city: '' })],
      { 'harbor hospital|': 1, 'harbor hospital|FL': 1, 'harbor hospital|ME': 1 },
    ],
    [
      'none where its tax number is another’s',
      [row(), row({ state: null, city: '', taxId: '7777' })],
      { 'harbor hospital|': 1, 'harbor hospital|ME': 1 },
    ],
  ])('rows without a place go to %s', (_where, rows, counts) => {
    const found = tallied(rows).map(({ key, seen }) => [key, seen[0]?.counts.count])
    expect(Object.fromEntries(found)).toEqual(counts)
  })

  test('a row whose employer has no name left is not counted', () => {
    const tally = employerTally('uscis-h1b-employer')
    expect(tally.add(row({ employer: ' , Inc.' }))).toBe(false)
    expect(tally.size()).toBe(0)
  })
})

test('the order of the rows changes nothing, and nothing is lost or doubled', () => {
  const oneRow = fc
    .record({
      employer: fc.constantFrom('HARBOR HOSP', 'Harbor Hospital Inc', 'Bay Clinic', 'BAY CLINIC PC'),
      state: fc.constantFrom('ME' as const, 'FL' as const, null),
      taxId: fc.constantFrom('0042', '7777', null),
      city: fc.constantFrom('PORTLAND', 'Tampa', ''),
      period: fc.constantFrom('FY2022', 'FY2023'),
      count: fc.nat(50),
    })
    .map(row)
  fc.assert(
    fc.property(
      fc
        .array(oneRow, { maxLength: 30 })
        .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        expect(tallied(shuffled)).toEqual(tallied(rows))
        const total = tallied(rows)
          .flatMap(({ seen }) => seen)
          .reduce((sum, { counts }) => sum + counts.count, 0)
        expect(total).toBe(rows.reduce((sum, { counts }) => sum + counts.count, 0))
      },
    ),
  )
})
