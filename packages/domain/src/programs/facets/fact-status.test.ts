import { describe, expect, test } from 'vitest'
import type { FactStatus } from '../../facts/fact-status.ts'
import { buildEvidence, buildListing } from '../../testing/builders.ts'
import { listingStatusFacet, visaStatusFacet, workStatusFacet } from './fact-status.ts'

const today = '2026-11-23'
const fresh = (fact: string) => buildEvidence([fact]) as never
const weak = (fact: string) => buildEvidence([fact], { sourceKind: 'applicant' }) as never
const old = (fact: string) => buildEvidence([fact], { checkedOn: '2020-07-14' }) as never
const disputed = (fact: string) => buildEvidence([fact], { agrees: false, note: 'Says otherwise.' }) as never

describe('the visa facts of a program', () => {
  type Row = [why: string, mark: FactStatus | null, parts: Parameters<typeof buildListing>[0]]
  const table: Row[] = [
    ['nothing is stated', null, {}],
    ['filings by the employer state nothing', null, { institution: { filings: [filing()] } }],
    [
      'both stated facts are verified',
      'verified',
      { program: { facts: { j1: 'sponsors', h1b: 'does-not' }, evidence: [fresh('j1'), fresh('h1b')] } },
    ],
    [
      'one of two is only reported',
      'reported',
      { program: { facts: { j1: 'sponsors', h1b: 'does-not' }, evidence: [fresh('j1'), weak('h1b')] } },
    ],
    [
      'one is stale, another reported',
      'stale',
      { program: { facts: { j1: 'sponsors', h1b: 'does-not' }, evidence: [old('j1'), weak('h1b')] } },
    ],
    [
      'one is disputed, another stale',
      'conflict',
      {
        program: {
          facts: { j1: 'sponsors', h1b: 'does-not' },
          evidence: [fresh('j1'), disputed('j1'), old('h1b')],
        },
      },
    ],
    [
      'program and institution say different things',
      'conflict',
      {
        program: { facts: { h1b: 'sponsors' }, evidence: [fresh('h1b')] },
        institution: { facts: { h1b: 'does-not' }, evidence: [fresh('h1b')] },
      },
    ],
    [
      'only the institution states a policy',
      'verified',
      { institution: { facts: { h1b: 'sponsors' }, evidence: [fresh('h1b')] } },
    ],
    [
      'only "citizens and permanent residents" is stated, from an old source',
      'stale',
      { program: { facts: { permanentResidentsOnly: 'yes' }, evidence: [old('permanentResidentsOnly')] } },
    ],
    [
      'a work pattern has no say',
      null,
      { program: { facts: { nights: 'none' }, evidence: [fresh('nights')] } },
    ],
  ]
  test.each(table)('%s: %s', (_, mark, parts) => {
    expect(visaStatusFacet.valuesOf(buildListing(parts), today)).toEqual(mark && [mark])
  })
})

describe('the work pattern facts of a program', () => {
  const table: [string, FactStatus | null, Parameters<typeof buildListing>[0]][] = [
    ['nothing is stated', null, { program: { facts: { j1: 'sponsors' }, evidence: [fresh('j1')] } }],
    [
      'hours verified, nights without any source',
      'stale',
      { program: { facts: { weeklyHours: 50, nights: 'none' }, evidence: [fresh('weeklyHours')] } },
    ],
    [
      'hours and call verified',
      'verified',
      {
        program: {
          facts: { weeklyHours: 50, call: 'none' },
          evidence: [fresh('weeklyHours'), fresh('call')],
        },
      },
    ],
  ]
  test.each(table)('%s: %s', (_, mark, parts) => {
    expect(workStatusFacet.valuesOf(buildListing(parts), today)).toEqual(mark && [mark])
  })
})

test('that a program exists is marked by the sources for that alone', () => {
  const listing = buildListing({ program: { evidence: [old('listing'), fresh('specialty')] } })
  expect(listingStatusFacet.valuesOf(listing, today)).toEqual(['stale'])
})

function filing() {
  return {
    dataset: 'uscis-h1b-employer' as const,
    period: 'FY2022',
    count: 339,
    url: 'https://www.uscis.gov/',
    checkedOn: '2026-11-23',
  }
}
