import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keysOf } from '../../frame/typed-record.ts'
import { buildEvidence, buildListing, buildSpecialty } from '../../testing/builders.ts'
import { fictionalPrograms } from '../../testing/fictional-programs.ts'
import type { Listing } from '../listing.ts'
import { programFacts } from '../program-facts.ts'
import { compareListings, shownComparison } from './comparison.ts'

const today = '2026-11-23'

type Parts = NonNullable<Parameters<typeof buildListing>[0]>

/** A listing that states facts, all of them seen on the program's page this month. */
function listing(facts: NonNullable<Parts['program']>['facts'] = {}, parts: Parts = {}): Listing {
  const evidence = [buildEvidence(keysOf(programFacts))] as never
  return buildListing({ ...parts, program: { evidence, ...parts.program, facts } })
}

function atInstitution(facts: NonNullable<Parts['institution']>['facts']): Parts {
  return { institution: { facts, evidence: [buildEvidence(['j1', 'h1b', 'o1', 'type'])] as never } }
}

/** A row in words: 'Sponsors (verified)', '?' for unknown, '-' for does not apply. */
function row(key: string, listings: readonly Listing[]): { likeness: string; cells: string[] } | null {
  const found = compareListings(listings, today)
    .flatMap(({ rows }) => rows)
    .find((one) => one.key === key)
  if (!found) return null
  const cells = found.cells.map((cell) => {
    if (cell.kind === 'unknown') return '?'
    if (cell.kind === 'does-not-apply') return '-'
    const mark = cell.status ? ` (${cell.status})` : ''
    return `${cell.text}${mark}${cell.remark ? ` ${cell.remark}` : ''}`
  })
  return { likeness: found.likeness, cells }
}

describe('facts', () => {
  test.each([
    [
      'weeklyHours',
      [listing({ weeklyHours: 50 }), listing({ weeklyHours: 60 })],
      'values',
      ['50 hours a week (verified)', '60 hours a week (verified)'],
    ],
    [
      'remoteDays',
      [listing({ remoteDays: 0 }), listing()],
      'some-unknown',
      ['0 days a week (verified)', '?'],
    ],
    [
      'legalSupport',
      [listing({ legalSupport: 'no' }), listing({ legalSupport: 'no' })],
      'alike',
      ['No (verified)', 'No (verified)'],
    ],
    ['wellnessSupport', [listing(), listing()], 'all-unknown', ['?', '?']],
    [
      'nights',
      [
        listing({ nights: 'none' }),
        listing(
          { nights: 'none' },
          { program: { evidence: [buildEvidence(['nights'], { checkedOn: '2024-01-01' })] as never } },
        ),
      ],
      'sureness',
      ['No nights (verified)', 'No nights (stale)'],
    ],
  ])('%s', (key, listings, likeness, cells) => {
    expect(row(key, listings)).toEqual({ likeness, cells })
  })

  test('the order in which several answers were ticked makes no difference', () => {
    const first = listing({ projectKinds: ['ai', 'research'] })
    const second = listing({ projectKinds: ['research', 'ai'] })
    expect(row('projectKinds', [first, second])?.likeness).toBe('alike')
  })
})

describe('a fellowship beside a residency', () => {
  const fellowship = listing({ boardEligibility: 'yes' })
  const residency = listing({ positionType: 'categorical' }, { program: { kind: 'residency' } })

  test('what makes no sense for one of them does not apply, which is not unknown', () => {
    expect(row('boardEligibility', [fellowship, residency])).toEqual({
      likeness: 'kinds',
      cells: ['Yes (verified)', '-'],
    })
    expect(row('positionType', [fellowship, residency])).toEqual({
      likeness: 'kinds',
      cells: ['-', 'Categorical (C) (verified)'],
    })
  })

  test('what applies to none of them is no row', () => {
    expect(row('positionType', [fellowship, listing()])).toBeNull()
  })

  test('what is stated all the same is shown', () => {
    const odd = listing({ boardEligibility: 'no' }, { program: { kind: 'residency' } })
    expect(row('boardEligibility', [fellowship, odd])?.cells).toEqual(['Yes (verified)', 'No (verified)'])
  })
})

describe('visa sponsorship, level by level', () => {
  test('a policy of an institution never stands in for a statement of a program', () => {
    const listings = [listing({ h1b: 'sponsors' }), listing({}, atInstitution({ h1b: 'sponsors' }))]
    expect(row('h1b-program', listings)).toEqual({
      likeness: 'some-unknown',
      cells: ['Sponsors (verified)', '?'],
    })
    expect(row('h1b-institution', listings)).toEqual({
      likeness: 'some-unknown',
      cells: ['?', 'Sponsors (verified)'],
    })
  })

  test('where the two say different things, both cells say so', () => {
    const disputed = listing({ j1: 'does-not' }, atInstitution({ j1: 'sponsors' }))
    expect(row('j1-program', [disputed])?.cells).toEqual([
      'Does not sponsor (conflict) Its institution’s policy: sponsors.',
    ])
    expect(row('j1-institution', [disputed])?.cells).toEqual([
      'Sponsors (conflict) The program states: does not sponsor.',
    ])
  })

  test('a rule for citizens and permanent residents answers for each status, and says how', () => {
    const closed = listing({ permanentResidentsOnly: 'yes' })
    expect(row('o1-program', [closed])?.cells).toEqual([
      'Does not sponsor (verified) Follows from its rule for citizens and permanent residents.',
    ])
    expect(row('o1-institution', [closed])?.cells).toEqual(['?'])
  })

  test('filings are records of the employer without a mark; not having looked is unknown, a zero is a zero', () => {
    const filing = (count: number) => ({
      institution: {
        filings: [
          {
            dataset: 'uscis-h1b-employer' as const,
            period: 'FY2022',
            count,
            url: 'https://records.example/',
            checkedOn: today,
          },
        ],
      },
    })
    expect(row('filings', [listing({}, filing(1204)), listing({}, filing(0)), listing()])).toEqual({
      likeness: 'values',
      cells: ['1,204 new H-1B, all occupations, FY2022', '0 new H-1B, all occupations, FY2022', '?'],
    })
    expect(row('h1b-program', [listing({}, filing(1204))])?.cells).toEqual(['?'])
  })
})

test('a specialty is named, not coded', () => {
  const housed = listing({}, { program: { specialty: 'pathology' }, specialty: buildSpecialty() })
  expect(row('specialty', [housed, listing()])).toMatchObject({ cells: ['Pathology (stale)', '?'] })
})

describe('what is shown', () => {
  const alike = { legalSupport: 'no', culture: 'mixed' } as const
  const listings = [listing({ ...alike, weeklyHours: 50 }), listing({ ...alike, weeklyHours: 60 })]
  const groups = compareListings(listings, today)
  const keys = (onlyDifferences: boolean) =>
    shownComparison(groups, onlyDifferences).groups.flatMap(({ rows }) => rows.map(({ key }) => key))

  test('everything that anybody says, or only what differs', () => {
    expect(keys(false)).toEqual(['listing', 'weeklyHours', 'culture', 'legalSupport'])
    expect(keys(true)).toEqual(['weeklyHours'])
  })

  test('what is folded and what nobody says is named', () => {
    const shown = shownComparison(groups, true)
    expect(shown.alike).toEqual(['That the program exists', 'Program culture', 'Immigration legal help'])
    expect(shown.unknown).toContain('Nights')
    expect(shown.unknown).toContain('H-1B: the program states')
    expect(shown.different).toBe(1)
  })

  test('no row goes missing, and none is told twice, whatever is compared', () => {
    const pool = [...fictionalPrograms(60, 7)].flatMap(({ institution, programs }) =>
      programs.map((program) => buildListing({ program, institution })),
    )
    const some = fc.uniqueArray(fc.nat(pool.length - 1), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(some, fc.boolean(), (positions, onlyDifferences) => {
        const all = compareListings(
          positions.flatMap((at) => pool[at] ?? []),
          today,
        )
        const { groups: kept, alike: folded, unknown } = shownComparison(all, onlyDifferences)
        const inTable = kept.flatMap(({ rows }) => rows.map(({ label }) => label))
        const told = onlyDifferences ? [...inTable, ...folded, ...unknown] : [...inTable, ...unknown]
        expect(told.sort()).toEqual(all.flatMap(({ rows }) => rows.map(({ label }) => label)).sort())
      }),
    )
  })

  test('the order of the programs decides the order of the cells and nothing else', () => {
    const turned = compareListings([...listings].reverse(), today)
    expect(turned.map(({ rows }) => rows.map(({ key, likeness }) => ({ key, likeness })))).toEqual(
      groups.map(({ rows }) => rows.map(({ key, likeness }) => ({ key, likeness }))),
    )
    expect(turned.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual(
      groups.map(({ rows }) => rows.map(({ cells }) => [...cells].reverse())),
    )
  })
})
