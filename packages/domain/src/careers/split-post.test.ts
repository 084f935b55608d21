import { describe, expect, it } from 'vitest'
import { contentKinds, type EntryInput } from '../content/content-kinds.ts'
import { buildSpecialty } from '../testing/builders.ts'
import { informaticsParts, type Split, splitPost } from './split-post.ts'
import { splitPostRows } from './split-post-rows.ts'

const estimated = (low: number, high: number) => ({ low, high, evidence: 'editorial-estimate' as const })
const career = (parts: Partial<EntryInput<'careerModels'>> = {}) =>
  contentKinds.careerModels.parse({
    slug: 'leadership',
    updatedOn: '2026-11-01',
    name: 'Leadership',
    summary: 'A way to work.',
    body: [{ type: 'paragraph', spans: [{ type: 'text', text: 'Work.' }] }],
    clinicalShare: estimated(0, 20),
    weeklyHours: estimated(40, 50),
    remoteShare: estimated(40, 60),
    nightsAndCall: 'Few.',
    nightsPerMonth: estimated(0, 0),
    callDaysPerMonth: estimated(0, 5),
    typicalEmployers: 'Hospitals.',
    visaNotes: 'Ask.',
    reviewBy: '2027-05-01',
    ...parts,
  })
const internist = buildSpecialty({
  name: 'Internal medicine',
  clinicalWeek: { hours: estimated(50, 60), nights: estimated(0, 5), remoteShare: estimated(0, 10) },
})

describe('half ward, half informatics', () => {
  const post = splitPost(internist, career(), '0.5')
  it('is half of each, as ranges; call is unknown because of one part, which is named', () => {
    expect(splitPostRows(post).map(({ label, split }) => [label, split])).toEqual([
      ['Hours', '45–55 a week'],
      ['Nights', '0–2.5 a month'],
      ['Days on call', 'Unknown: no guidance yet for Internal medicine'],
      ['Can be remote', '16–35 % of the time'],
    ])
  })
  it('says what each part is like full time', () => {
    expect(splitPostRows(post)[2]).toMatchObject({ clinical: 'No guidance yet', informatics: '0–5 a month' })
  })
})

it.each<[Split, string, number, number]>([
  ['0.8', 'fits', 40, 48],
  ['0.7', 'depends', 35, 42],
  ['0.6', 'clash', 30, 36],
  ['0.2', 'clash', 10, 12],
])('%s of 50 to 60 hours against a waiver: %s', (split, verdict, low, high) => {
  const { waiver } = splitPost(internist, career(), split)
  expect(waiver.clinicalHours).toEqual({ low, high })
  expect(waiver.verdict).toBe(verdict)
})

it('of a specialty without guidance everything is unknown, the waiver too', () => {
  const post = splitPost(buildSpecialty({ name: 'Anesthesiology' }), career(), '0.6')
  expect(splitPostRows(post).every(({ split }) => split.startsWith('Unknown'))).toBe(true)
  expect(post.waiver.verdict).toBe('unknown')
  expect(post.clinical.evidence).toBe('no-guidance')
})

it('takes as informatics part only what holds little patient care, known to be little', () => {
  const models = [
    career(),
    career({ slug: 'hybrid', clinicalShare: estimated(40, 60) }),
    career({ slug: 'unsaid', clinicalShare: {} }),
  ]
  expect(informaticsParts(models).map(({ slug }) => slug)).toEqual(['leadership'])
})
