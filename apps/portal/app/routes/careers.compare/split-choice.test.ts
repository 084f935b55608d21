import { contentKinds } from '@evenkeel/domain'
import { buildContent, buildSpecialty } from '@evenkeel/domain/testing'
import { expect, it } from 'vitest'
import { splitChoice } from './split-choice.ts'

const estimated = (low: number, high: number) => ({ low, high, evidence: 'editorial-estimate' as const })
const content = buildContent({
  specialties: [
    buildSpecialty({ clinicalWeek: { hours: estimated(40, 50) } }),
    buildSpecialty({ slug: 'clinical-informatics', kind: 'subspecialty', name: 'Clinical informatics' }),
  ],
  careerModels: [
    contentKinds.careerModels.parse({
      slug: 'leadership',
      updatedOn: '2026-11-01',
      name: 'Leadership',
      summary: 'A way to work.',
      body: [{ type: 'paragraph', spans: [{ type: 'text', text: 'Work.' }] }],
      clinicalShare: estimated(0, 20),
      weeklyHours: estimated(40, 50),
      remoteShare: {},
      nightsAndCall: 'Few.',
      typicalEmployers: 'Hospitals.',
      visaNotes: 'Ask.',
      reviewBy: '2027-05-01',
    }),
  ],
})
const choiceAt = (query: string) => splitChoice(content, new URLSearchParams(query))

it('works a split out once all three are chosen', () => {
  expect(choiceAt('base=pathology&with=leadership').post).toBeNull()
  const { post, notes } = choiceAt('base=pathology&with=leadership&split=0.5')
  expect(notes).toEqual([])
  expect(post?.rows[0]?.split).toBe('40–50 a week')
  expect(post?.waiver).toEqual({ verdict: 'clash', clinicalHours: { low: 20, high: 25 } })
})

it.each([
  ['base=surgery', '“surgery” is no answer that “Base specialty” knows; it was ignored.'],
  [
    'base=clinical-informatics',
    '“clinical-informatics” is no answer that “Base specialty” knows; it was ignored.',
  ],
  ['split=0.55', '“0.55” is no answer that “Split” knows; it was ignored.'],
  ['with=%00', '“\u0000” is no answer that “Informatics part” knows; it was ignored.'],
])('notes what it cannot use: %s', (query, note) => {
  expect(choiceAt(query).notes).toEqual([note])
})
