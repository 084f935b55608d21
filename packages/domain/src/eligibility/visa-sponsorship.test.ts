import { describe, expect, test } from 'vitest'
import { buildEvidence, buildListing } from '../testing/builders.ts'
import { visaEvidenceLevel, visaSponsorship } from './visa-sponsorship.ts'

const today = '2026-11-23'
const filing = {
  dataset: 'uscis-h1b-employer' as const,
  period: 'FY2022',
  count: 339,
  url: 'https://www.uscis.gov/',
  checkedOn: '2026-11-23',
}

describe('which H-1B policy counts', () => {
  test('the program’s own statement, before its institution’s; the difference is shown as a conflict', () => {
    const listing = buildListing({
      program: { facts: { h1b: 'sponsors' }, evidence: [rowFor('h1b')] },
      institution: { facts: { h1b: 'does-not' }, evidence: [rowFor('h1b')] },
    })
    expect(visaSponsorship(listing, 'h1b', today)).toMatchObject({
      policy: 'sponsors',
      level: 'program',
      status: 'conflict',
    })
  })

  test('the institution’s policy where the program says nothing', () => {
    const listing = buildListing({ institution: { facts: { h1b: 'does-not' }, evidence: [rowFor('h1b')] } })
    expect(visaSponsorship(listing, 'h1b', today)).toMatchObject({
      policy: 'does-not',
      level: 'institution',
      status: 'verified',
    })
  })

  test('a program for citizens and permanent residents sponsors nobody, and says why', () => {
    const listing = buildListing({
      program: { facts: { permanentResidentsOnly: 'yes' }, evidence: [rowFor('permanentResidentsOnly')] },
    })
    expect(visaSponsorship(listing, 'j1', today)).toMatchObject({ policy: 'does-not', isImplied: true })
  })

  test('a program that is open to others implies nothing', () => {
    const listing = buildListing({
      program: { facts: { permanentResidentsOnly: 'no' }, evidence: [rowFor('permanentResidentsOnly')] },
    })
    expect(visaSponsorship(listing, 'j1', today)).toMatchObject({ policy: null, status: 'unknown' })
  })

  test('filings by the employer never become a policy', () => {
    const listing = buildListing({ institution: { filings: [filing] } })
    expect(visaSponsorship(listing, 'h1b', today)).toMatchObject({
      policy: null,
      level: null,
      text: 'Not stated',
    })
    expect(visaEvidenceLevel(listing)).toBe('filings')
  })
})

test('a filing of zero is no sign of anything', () => {
  expect(visaEvidenceLevel(buildListing({ institution: { filings: [{ ...filing, count: 0 }] } }))).toBe(
    'none',
  )
})

function rowFor(key: 'h1b' | 'permanentResidentsOnly'): never {
  return buildEvidence([key]) as never
}
