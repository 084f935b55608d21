import { expect, test } from 'vitest'
import { employerTally } from './employer-tally.ts'
import { noCounts } from './filing-counts.ts'
import { buildInstitutionIndex } from './institution-index.ts'
import { proposalFor } from './proposed-matches.ts'

const index = buildInstitutionIndex([
  { id: 1, name: 'Harbor Hospital', alsoCalled: [], city: 'Portland', state: 'ME' },
  { id: 2, name: 'Harbor Hospital Network', alsoCalled: [], city: 'Portland', state: 'ME' },
])

function employer(name: string, state: 'ME' | 'FL' = 'ME') {
  const tally = employerTally('uscis-h1b-employer')
  tally.add({
    kind: 'row',
    period: 'FY2023',
    employer: name,
    tradeName: null,
    taxId: null,
    industry: '62',
    city: 'PORTLAND',
    state,
    counts: noCounts,
  })
  const [only] = tally.employers()
  if (!only) throw new Error(`${name} was not tallied`)
  return only
}

test('the best institution is proposed, the next best stand beside it', () => {
  expect(proposalFor(index, employer('HARBOR HOSP'))).toMatchObject({
    band: 'proposed',
    best: { institution: 1, confidence: 1 },
    others: [{ institution: 2 }],
  })
})

test('who was refused is not proposed again; the next best is', () => {
  expect(proposalFor(index, employer('HARBOR HOSP'), new Set([1]))).toMatchObject({
    best: { institution: 2 },
  })
  expect(proposalFor(index, employer('HARBOR HOSP'), new Set([1, 2]))).toBeNull()
})

test('what does not fit is nobody’s work', () => {
  expect(proposalFor(index, employer('ZEBRA SOFTWARE'))).toBeNull()
})
