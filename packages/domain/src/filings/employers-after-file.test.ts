import { describe, expect, test } from 'vitest'
import { decideMatch } from './decide-match.ts'
import { type EmployersAfterFile, employersAfterFile } from './employers-after-file.ts'
import { employerTally } from './employer-tally.ts'
import { noCounts } from './filing-counts.ts'
import { buildInstitutionIndex } from './institution-index.ts'
import type { MatchableInstitution } from './institution-names.ts'
import { type KnownEmployer, knownEmployerSchema } from './known-employer.ts'

const harbor = { id: 1, name: 'Harbor Hospital', alsoCalled: [], city: 'Portland', state: 'ME' }
const bay = { id: 2, name: 'Bay Clinic', alsoCalled: [], city: 'Bath', state: 'ME' }

type Counted = readonly [employer: string, count: number]

function file(period: string, ...rows: Counted[]) {
  const tally = employerTally('uscis-h1b-employer')
  for (const [employer, count] of rows) {
    tally.add({
      kind: 'row',
      period,
      employer,
      tradeName: null,
      taxId: null,
      industry: '62',
      city: employer.startsWith('BAY') ? 'BATH' : 'PORTLAND',
      state: 'ME',
      counts: { ...noCounts, count },
    })
  }
  return { dataset: 'uscis-h1b-employer' as const, periods: [period], employers: tally.employers() }
}

function after(
  known: readonly KnownEmployer[],
  read: ReturnType<typeof file>,
  institutions: readonly MatchableInstitution[] = [harbor, bay],
): EmployersAfterFile {
  return employersAfterFile(known, read, buildInstitutionIndex(institutions))
}

const counts = ({ all }: EmployersAfterFile) =>
  all.map(({ key, seen }) => [
    key,
    ...seen.map((one) => `${one.period}: ${one.counts?.count ?? 'not in it'}`),
  ])

const first = file('FY2023', ['HARBOR HOSP CORP', 4], ['ZEBRA SOFTWARE', 99], ['BAY CLINIC', 1])

describe('taking a file in', () => {
  test('keeps those that an institution may be, and nobody else', () => {
    const { added, changed, dropped, all } = after([], first)
    expect(added.map(({ filedAs }) => filedAs)).toEqual(['BAY CLINIC', 'HARBOR HOSP CORP'])
    expect({ changed, dropped }).toEqual({ changed: [], dropped: [] })
    all.forEach((employer) => {
      expect(employer.decision).toBe('open')
      expect(knownEmployerSchema.parse(employer)).toEqual(employer)
    })
  })

  test('the same file again changes nothing', () => {
    const { all } = after([], first)
    expect(after(all, first)).toEqual({ added: [], changed: [], dropped: [], all })
  })

  test('a newer year adds; the years before stay', () => {
    const { all } = after([], first)
    expect(counts(after(all, file('FY2024', ['HARBOR HOSP CORP', 7])))).toEqual([
      ['bay clinic|ME', 'FY2023: 1', 'FY2024: not in it'],
      ['harbor hospital|ME', 'FY2023: 4', 'FY2024: 7'],
    ])
  })

  test('a corrected file replaces its year, also where an employer is no longer in it', () => {
    const { all } = after([], first)
    const corrected = after(all, file('FY2023', ['HARBOR HOSP CORP', 5]))
    expect(counts(corrected)).toEqual([['harbor hospital|ME', 'FY2023: 5']])
    expect(corrected.dropped.map(({ key }) => key)).toEqual(['bay clinic|ME'])
  })
})

test('an employer is judged by what all files say of it, so that reading one again changes nothing', () => {
  const vague = file('FY2022', ['HX CORP', 1])
  const telling = file('FY2023', ['HX CORP DBA HARBOR HOSPITAL', 2])
  const both = after(after([], telling).all, vague)
  expect(both.all).toMatchObject([{ spellings: ['HX CORP DBA HARBOR HOSPITAL', 'HX CORP'], institution: 1 }])
  expect(after(both.all, vague)).toMatchObject({ added: [], changed: [], dropped: [] })
  expect(after(both.all, telling)).toMatchObject({ added: [], changed: [], dropped: [] })
})

describe('what a person said is remembered', () => {
  const [bayOpen, harborOpen] = after([], first).all as [KnownEmployer, KnownEmployer]

  test('a confirmed employer stays confirmed, in years in which it is not and under a renamed institution', () => {
    const confirmed = decideMatch(harborOpen, { answer: 'confirm', institution: 2 })
    const renamed = [{ ...harbor, name: 'Northern Lights' }, bay]
    const { all } = after([confirmed], file('FY2024', ['BAY CLINIC', 1]), renamed)
    expect(all.find(({ key }) => key === harborOpen.key)).toMatchObject({
      decision: 'confirmed',
      institution: 2,
    })
  })

  test('a rejected one is not asked about again', () => {
    const rejected = decideMatch(harborOpen, { answer: 'reject' })
    const { all, added } = after([rejected, bayOpen], file('FY2024', ['HARBOR HOSP CORP', 7]))
    expect(added).toEqual([])
    expect(all.find(({ key }) => key === harborOpen.key)).toMatchObject({ decision: 'rejected' })
  })

  test('unless an institution fits that nobody refused for it', () => {
    const rejected = decideMatch(harborOpen, { answer: 'reject' })
    const newcomer = { ...harbor, id: 9 }
    const { all } = after([rejected, bayOpen], first, [harbor, bay, newcomer])
    expect(all.find(({ key }) => key === harborOpen.key)).toMatchObject({
      decision: 'open',
      institution: 9,
      refused: [1],
    })
  })

  test('a decision can be taken back', () => {
    const rejected = decideMatch(harborOpen, { answer: 'reject' })
    expect(decideMatch(rejected, { answer: 'reopen' })).toEqual(harborOpen)
    expect(decideMatch(rejected, { answer: 'confirm', institution: 1 })).toMatchObject({
      decision: 'confirmed',
      institution: 1,
      refused: [],
    })
  })
})
