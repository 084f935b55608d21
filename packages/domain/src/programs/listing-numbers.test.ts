import { expect, test } from 'vitest'
import { buildEvidence, buildListing } from '../testing/builders.ts'
import { listingNumbers } from './listing-numbers.ts'

test('each listing counts under the strongest visa evidence that it has', () => {
  const filing = {
    dataset: 'uscis-h1b-employer',
    period: 'FY2022',
    count: 12,
    url: 'https://records.example/employers',
    checkedOn: '2026-11-01',
  } as const
  const numbers = listingNumbers(
    [
      buildListing({
        program: {
          facts: { j1: 'sponsors', h1b: 'does-not' },
          state: 'OH',
          evidence: [
            buildEvidence(['j1']) as never,
            buildEvidence(['h1b'], { checkedOn: '2020-09-01' }) as never,
          ],
        },
      }),
      buildListing({ program: { kind: 'residency' }, institution: { facts: { h1b: 'does-not' } } }),
      buildListing({ institution: { filings: [filing] } }),
      buildListing({ program: { fictional: true } }),
    ],
    '2026-11-23',
  )
  expect(numbers).toEqual({
    total: 4,
    residencies: 1,
    fellowships: 3,
    states: 2,
    byVisaEvidence: { program: 1, institution: 1, filings: 1, none: 1 },
    stateVisaPolicy: 2,
    visaPolicyToCheck: 1,
    fictional: 1,
  })
})

test('nothing listed counts nothing', () => {
  expect(listingNumbers([], '2026-11-23')).toMatchObject({
    total: 0,
    stateVisaPolicy: 0,
    visaPolicyToCheck: 0,
  })
})
