import { expect, it } from 'vitest'
import { contentKinds, type EntryInput } from '../content/content-kinds.ts'
import { compareCareers } from './compared-careers.ts'

function model(slug: string, parts: Partial<EntryInput<'careerModels'>> = {}) {
  return contentKinds.careerModels.parse({
    slug,
    updatedOn: '2026-11-01',
    name: slug,
    summary: 'A way to work.',
    body: [{ type: 'paragraph', spans: [{ type: 'text', text: 'Work.' }] }],
    clinicalShare: {},
    weeklyHours: {},
    remoteShare: {},
    nightsAndCall: 'Few.',
    typicalEmployers: 'Hospitals.',
    visaNotes: 'Ask.',
    reviewBy: '2027-05-01',
    ...parts,
  })
}

it('puts the same questions to every career model, in the order of the editors', () => {
  const [first, second] = compareCareers([
    model('unknown-hours', { order: 20 }),
    model('half-and-half', {
      order: 10,
      clinicalShare: { low: 50, high: 50, evidence: 'editorial-estimate' },
      weeklyHours: { low: 45, high: 55, evidence: 'sourced' },
      ratings: [{ dimension: 'time', value: 5, evidence: 'editorial-estimate', reason: 'Days.' }],
    }),
  ])
  expect(first?.model.slug).toBe('half-and-half')
  expect(first?.ranges).toEqual([
    { key: 'clinicalShare', label: 'Patient care', text: '50 % of the time', basis: 'Editorial estimate' },
    { key: 'weeklyHours', label: 'Hours', text: '45–55 a week', basis: 'Sourced' },
    { key: 'remoteShare', label: 'Can be remote', text: 'No guidance yet', basis: null },
    { key: 'nightsPerMonth', label: 'Nights', text: 'No guidance yet', basis: null },
    { key: 'callDaysPerMonth', label: 'Days on call', text: 'No guidance yet', basis: null },
  ])
  expect(first?.scores.time).toBe(100)
  expect(first?.waiver.verdict).toBe('clash')
  expect(second?.ranges.map(({ text }) => text)).toEqual(Array(5).fill('No guidance yet'))
  expect(second?.waiver.verdict).toBe('unknown')
})
