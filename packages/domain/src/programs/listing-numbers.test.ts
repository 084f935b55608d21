import { expect, test } from 'vitest'
import { buildListing } from '../testing/builders.ts'
import { listingNumbers } from './listing-numbers.ts'

test('each listing counts under the strongest visa evidence that it has', () => {
  const filing = {
    dataset: 'uscis-h1b-employer',
    period: 'FY2022',
    count: 12,
    url: 'https://records.example/employers',
    checkedOn: '2026-11-01',
  } as const
  const numbers = listingNumbers([
    buildListing({ program: { facts: { j1: 'sponsors' }, state: 'OH' } }),
    buildListing({ program: { kind: 'residency' }, institution: { facts: { h1b: 'does-not' } } }),
    buildListing({ institution: { filings: [filing] } }),
    buildListing({ program: { fictional: true } }),
  ])
  expect(numbers).toEqual({
    total: 4,
    residencies: 1,
    fellowships: 3,
    states: 2,
    byVisaEvidence: { program: 1, institution: 1, filings: 1, none: 1 },
    stateVisaPolicy: 2,
    fictional: 1,
  })
})

test('nothing listed counts nothing', () => {
  expect(listingNumbers([])).toMatchObject({ total: 0, states: 0, stateVisaPolicy: 0 })
})
