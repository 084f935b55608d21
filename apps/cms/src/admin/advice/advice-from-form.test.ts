import { expect, it } from 'vitest'
import { adviceFromForm } from './advice-from-form.ts'

const links = { specialties: { 7: { slug: 'pathology', name: 'Pathology' } }, careerModels: {} }

it.each([
  ['an empty form sets nothing', {}, { stages: [], dimensions: [], specialties: [] }],
  [
    'a dimension without its band is not a condition yet',
    {
      stages: ['residency'],
      when: { dimensions: [{ dimension: 'time' }, { dimension: 'time', band: 'low', id: 'x' }] },
    },
    { stages: ['residency'], dimensions: [{ dimension: 'time', band: 'low' }], specialties: [] },
  ],
  [
    'links are looked up, populated or not; an unknown one matches nobody',
    { stages: null, when: { specialties: [7, { id: 7 }, 8], dimensions: null } },
    { stages: [], dimensions: [], specialties: ['pathology', 'pathology', 'document-8'] },
  ],
  [
    'what no list knows is left out',
    { stages: ['school'], when: 'nothing' },
    { stages: [], dimensions: [], specialties: [] },
  ],
])('%s', (_, form, { stages, dimensions, specialties }) => {
  const advice = adviceFromForm(form, links)
  expect(advice.stages).toEqual(stages)
  expect(advice.when).toMatchObject({ dimensions, specialties, visas: [], careerModels: [], stressors: [] })
})
