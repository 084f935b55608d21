import { describe, expect, test } from 'vitest'
import { filingSchema } from '../institutions/filing.ts'
import { buildFiling } from '../testing/builders.ts'
import { noCounts, type SeenFilings } from './filing-counts.ts'
import {
  type ImportedPeriod,
  institutionFilings,
  type InstitutionFilingsInput,
} from './institution-filings.ts'

const fy2023: ImportedPeriod = { dataset: 'uscis-h1b-employer', period: 'FY2023', importedOn: '2026-11-28' }
const fy2024: ImportedPeriod = { ...fy2023, period: 'FY2024' }
const q2: ImportedPeriod = { dataset: 'dol-lca-trainee', period: 'FY2025 Q2', importedOn: '2026-11-28' }

/** Null: looked for and not found. */
const seen = ({ dataset, period }: ImportedPeriod, count: number | null): SeenFilings => ({
  dataset,
  period,
  counts: count === null ? null : { ...noCounts, count },
})
const harbor = { filedAs: 'HARBOR HOSP CORP', state: 'ME', seen: [seen(fy2023, 4), seen(q2, 2)] }
const clinic = { filedAs: 'HARBOR CLINIC', state: 'ME', seen: [seen(fy2023, 1)] }

function computed(over: Partial<InstitutionFilingsInput> = {}) {
  return institutionFilings({ confirmed: [], imported: [fy2023, q2], undecided: [], existing: [], ...over })
}

describe('filings of an institution', () => {
  test('are the sums of its confirmed employers, a row a period, trainees’ applications first', () => {
    const { filings, changes } = computed({ confirmed: [harbor, clinic] })
    expect(filings).toMatchObject([
      { dataset: 'dol-lca-trainee', period: 'FY2025 Q2', count: 2, filedAs: 'HARBOR HOSP CORP (ME)' },
      {
        period: 'FY2023',
        count: 5,
        filedAs: 'HARBOR CLINIC (ME); HARBOR HOSP CORP (ME)',
        checkedOn: '2026-11-28',
      },
    ])
    expect(changes.map(({ kind }) => kind)).toEqual(['added', 'added'])
    filings.forEach((filing) => expect(filingSchema.parse(filing)).toEqual(filing))
  })

  test('are none while nobody has confirmed an employer: a person decides, not a likeness', () => {
    expect(computed({ undecided: [harbor] })).toEqual({ filings: [], changes: [] })
  })

  test('the same again changes nothing', () => {
    const { filings } = computed({ confirmed: [harbor, clinic] })
    expect(computed({ confirmed: [clinic, harbor], existing: filings })).toEqual({ filings, changes: [] })
  })

  test('a newer year adds a row', () => {
    const { filings } = computed({ confirmed: [clinic], imported: [fy2023] })
    const later = { ...clinic, seen: [...clinic.seen, seen(fy2024, 7)] }
    const { filings: both, changes } = computed({
      confirmed: [later],
      imported: [fy2023, fy2024],
      existing: filings,
    })
    expect(both.map(({ period, count }) => [period, count])).toEqual([
      ['FY2024', 7],
      ['FY2023', 1],
    ])
    expect(changes).toEqual([{ kind: 'added', sentence: expect.stringContaining('FY2024: 7, new') }])
  })

  test('a corrected file of the same period replaces its row, keeps the editor’s note, and says so', () => {
    const { filings } = computed({ confirmed: [clinic], imported: [fy2023] })
    const noted = filings.map((row) => ({ ...row, note: 'A part of the year only.' }))
    const corrected = { ...clinic, seen: [seen(fy2023, 3)] }
    const { filings: after, changes } = computed({
      confirmed: [corrected],
      imported: [fy2023],
      existing: noted,
    })
    expect(after).toMatchObject([{ period: 'FY2023', count: 3, note: 'A part of the year only.' }])
    expect(changes).toEqual([{ kind: 'replaced', sentence: expect.stringContaining('FY2023: 3, was 1') }])
  })

  test('rows by hand stay, unless a file was read for their period', () => {
    const byHand = [buildFiling({ period: 'FY2022', count: 9 }), buildFiling({ period: 'FY2023', count: 9 })]
    const { filings } = computed({ confirmed: [clinic], imported: [fy2023], existing: byHand })
    expect(filings.map(({ period, count }) => [period, count])).toEqual([
      ['FY2023', 1],
      ['FY2022', 9],
    ])
  })

  test('a match that is taken back takes its rows out', () => {
    const { filings } = computed({ confirmed: [clinic], imported: [fy2023] })
    expect(computed({ existing: filings })).toMatchObject({ filings: [], changes: [{ kind: 'removed' }] })
  })

  test('a zero is stated where a whole file was read for every confirmed employer and no likely one is undecided', () => {
    const absent = { ...clinic, seen: [...clinic.seen, seen(q2, null)] }
    const { filings } = computed({ confirmed: [absent] })
    expect(filings).toMatchObject([{ period: 'FY2025 Q2', count: 0, filedAs: 'HARBOR CLINIC (ME)' }, {}])
    const periodsOf = (over: Partial<InstitutionFilingsInput>) =>
      computed(over).filings.map(({ period }) => period)
    expect(periodsOf({ confirmed: [absent], undecided: [harbor] })).toEqual(['FY2023'])
    expect(periodsOf({ confirmed: [clinic] })).toEqual(['FY2023'])
    const lateComer = { ...absent, filedAs: 'HARBOR LABS', seen: [seen(fy2023, 1)] }
    expect(periodsOf({ confirmed: [absent, lateComer] })).toEqual(['FY2023'])
  })
})
