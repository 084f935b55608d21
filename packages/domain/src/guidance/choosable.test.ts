import { describe, expect, it } from 'vitest'
import { buildGuidance } from '../testing/build-guidance.ts'
import { buildSpecialty } from '../testing/builders.ts'
import { choiceWarnings, choosable } from './choosable.ts'

const slugs = { specialties: ['pathology'], careerModels: ['industry'] }

describe('conditions on what no reader can choose', () => {
  it.each([
    ['a published specialty', { specialties: ['pathology'] }, []],
    ['none', {}, []],
    ['one that is not published', { specialties: ['phrenology'] }, ['never']],
    ['that one among others', { specialties: ['phrenology', 'pathology'] }, ['idle']],
    ['the waiver post', { careerModels: ['waiver-post'] }, ['never']],
    ['both kinds', { specialties: ['phrenology'], careerModels: ['waiver-post'] }, ['never', 'never']],
  ])('%s', (_, when, verdicts) => {
    const warnings = choiceWarnings(buildGuidance({ when }), slugs, (slug) => `Named ${slug}`)
    expect(warnings.map(({ verdict }) => verdict)).toEqual(verdicts)
    for (const { message } of warnings) expect(message).toContain('“Named ')
  })
})

it('a reader can choose base specialties alone', () => {
  const base = buildSpecialty({ slug: 'pathology' })
  const sub = buildSpecialty({ slug: 'clinical-informatics', kind: 'subspecialty' })
  expect(choosable({ specialties: [base, sub], careerModels: [] }).specialties).toEqual([base])
})
