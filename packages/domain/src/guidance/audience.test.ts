import { expect, it } from 'vitest'
import { assessPersona } from '../personas/persona.ts'
import { personas } from '../personas/all-personas.ts'
import { buildGuidance } from '../testing/build-guidance.ts'
import { audienceOf } from './audience.ts'
import { reasonInWords } from './reason-in-words.ts'

it.each([
  [
    'low well-being at any stage',
    {
      stages: ['before-residency', 'residency', 'fellowship', 'career'],
      when: { dimensions: [{ dimension: 'well-being', band: 'low' }] },
    },
    ['pediatric-intern-in-trouble: Well-being is low'],
  ],
  [
    'a J-1 in residency',
    { stages: ['residency'], when: { visas: ['j-1'] } },
    ['pediatric-intern-in-trouble: J-1', 'pathology-resident-on-j-1: J-1'],
  ],
  [
    'a career model on one of the paths',
    { stages: ['fellowship'], when: { careerModels: ['industry'] } },
    ['emergency-physician-in-fellowship: Named industry'],
  ],
  ['another stage than the condition', { stages: ['residency'], when: { stages: ['career'] } }, []],
] as const)('advice for %s reaches', (_, parts, expected) => {
  const item = buildGuidance(structuredClone(parts) as never)
  const said = audienceOf(item, personas).map(
    ({ persona, because }) =>
      `${persona.slug}: ${because.map((one) => reasonInWords(one, (slug) => `Named ${slug}`)).join(', ')}`,
  )
  expect(said).toEqual(expected)
})

it('is who would get it by the whole assessment', () => {
  const item = buildGuidance({ when: { stressors: ['sleep', 'immigration'] } })
  const got = personas.filter((persona) => assessPersona(persona, [item]).guidance.length > 0)
  expect(audienceOf(item, personas).map(({ persona }) => persona)).toEqual(got)
  expect(got.length).toBeGreaterThan(1)
})
