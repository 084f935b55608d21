import { describe, expect, it } from 'vitest'
import { contentKinds } from '../content/content-kinds.ts'
import { buildSpecialty } from '../testing/builders.ts'
import { evidenceOfSplit } from './split-post.ts'
import { wishedSplit } from './wished-split.ts'

const estimated = (low: number, high: number) => ({ low, high, evidence: 'editorial-estimate' as const })
const career = (slug: string, care: readonly [number, number], order: number) =>
  contentKinds.careerModels.parse({
    slug,
    updatedOn: '2026-11-01',
    name: slug,
    summary: 'A way to work.',
    body: [{ type: 'paragraph', spans: [{ type: 'text', text: 'Work.' }] }],
    clinicalShare: estimated(...care),
    weeklyHours: estimated(40, 50),
    remoteShare: estimated(40, 60),
    nightsAndCall: 'Few.',
    nightsPerMonth: estimated(0, 0),
    callDaysPerMonth: estimated(0, 4),
    typicalEmployers: 'Hospitals.',
    visaNotes: 'Ask.',
    order,
    reviewBy: '2027-05-01',
  })
const hybrid = career('hybrid', [40, 60], 1)
const leadership = career('leadership', [0, 20], 2)
const industry = career('industry', [0, 10], 3)
const careerModels = [industry, hybrid, leadership]
const ward = buildSpecialty({
  clinicalWeek: {
    hours: estimated(48, 60),
    nights: estimated(0, 6),
    callDays: estimated(0, 2),
    remoteShare: estimated(0, 0),
  },
})

describe('a wish for patient care, worked out', () => {
  it.each([
    [
      'half and half, heading for a hybrid post: the first informatics part in the editors’ order',
      50,
      hybrid,
      'leadership',
    ],
    ['heading for industry: industry', 50, industry, 'industry'],
    ['heading nowhere yet', 60, null, 'leadership'],
  ])('%s', (_, wished, careerModel, part) => {
    expect(wishedSplit(ward, { wished, careerModel, careerModels })?.informatics.name).toBe(part)
  })

  it('is that share of each part, as ranges, with the hours held against a waiver', () => {
    const split = wishedSplit(ward, { wished: 60, careerModel: null, careerModels })
    expect(split?.week.hours?.low).toBeCloseTo(0.6 * 48 + 0.4 * 40, 10)
    expect(split?.week.hours?.high).toBeCloseTo(0.6 * 60 + 0.4 * 50, 10)
    expect(split?.week.nights?.high).toBeCloseTo(0.6 * 6, 10)
    expect(split?.week.callDays?.high).toBeCloseTo(0.6 * 2 + 0.4 * 4, 10)
    expect(split?.waiver).toEqual({ verdict: 'clash', clinicalHours: { low: 29, high: 36 } })
    expect(split && evidenceOfSplit(split)).toBe('editorial-estimate')
  })

  it.each([[null], [0], [100]])('is none at %s percent', (wished) => {
    expect(wishedSplit(ward, { wished, careerModel: null, careerModels })).toBeNull()
  })

  it('is none where no career model can be the other part', () => {
    expect(wishedSplit(ward, { wished: 50, careerModel: hybrid, careerModels: [hybrid] })).toBeNull()
  })

  it('rests on nothing where one part has no estimate', () => {
    const split = wishedSplit(buildSpecialty({}), { wished: 50, careerModel: null, careerModels })
    expect(split?.week.hours).toBeNull()
    expect(split && evidenceOfSplit(split)).toBe('no-guidance')
  })
})
