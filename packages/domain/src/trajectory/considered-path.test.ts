import { describe, expect, it } from 'vitest'
import { contextSchema } from '../assessment/context.ts'
import { buildContent, buildSpecialty } from '../testing/builders.ts'
import { consideredPaths, hardYearsReady, hasNeeds, shortStages } from './considered-path.ts'

const today = '2026-11-24'
const rated = (stage: 'pgy-1' | 'later-residency' | 'fellowship' | 'career', value: number) => ({
  stage,
  dimension: 'time' as const,
  value,
  evidence: 'editorial-estimate' as const,
  reason: 'So it is.',
})
const content = buildContent({
  specialties: [
    buildSpecialty({
      trainingYears: '3',
      ratings: [rated('pgy-1', 1), rated('later-residency', 2), rated('fellowship', 4), rated('career', 4)],
    }),
    buildSpecialty({ slug: 'psychiatry', name: 'Psychiatry' }),
  ],
})
const pathology = {
  specialty: 'pathology',
  residency: null,
  fellowship: null,
  careerModel: null,
  waiver: null,
}
const stagesFor = (context: object, paths = [pathology]) =>
  consideredPaths(content, { paths, context: contextSchema.parse(context) }, today).map(({ steps }) =>
    steps.map(({ stage }) => stage),
  )

describe('the paths that are shown', () => {
  it('are those that the person named, in their order', () => {
    const paths = [{ ...pathology, specialty: 'psychiatry' }, pathology]
    const shown = consideredPaths(content, { paths, context: contextSchema.parse({}) }, today)
    expect(shown.map(({ path }) => path.specialty.slug)).toEqual(['psychiatry', 'pathology'])
  })

  it('or the one of their own specialty; none without either', () => {
    expect(stagesFor({ specialty: 'pathology' }, [])).toHaveLength(1)
    expect(stagesFor({}, [])).toEqual([])
  })

  it('leave out a specialty that is not published', () => {
    expect(stagesFor({}, [{ ...pathology, specialty: 'phrenology' }])).toEqual([])
  })

  it.each([
    [{}, null, ['pgy-1', 'later-residency', 'fellowship', 'career']],
    [
      { stage: 'residency', visa: 'j-1' },
      null,
      ['pgy-1', 'later-residency', 'fellowship', 'waiver-years', 'career'],
    ],
    [{ stage: 'fellowship' }, null, ['fellowship', 'career']],
    [{ stage: 'career' }, null, ['career']],
    [{ stage: 'career' }, 'harbor', ['fellowship', 'career']],
  ])('of %o with fellowship %s show what lies ahead: %j', (context, fellowship, stages) => {
    expect(stagesFor(context, [{ ...pathology, fellowship: fellowship as never }])).toEqual([stages])
  })
})

describe('where a path falls short', () => {
  const needs = { time: 'mixed' }
  const short = (hardYears: string | null) => {
    const [path] = consideredPaths(
      content,
      { paths: [pathology], context: contextSchema.parse({ needs, hardYears }) },
      today,
    )
    return path && shortStages(path).map(({ stage, isAccepted }) => [stage, isAccepted])
  }
  // PGY-1 lasts one year, later residency two more: three hard years.
  it.each([
    [
      null,
      [
        ['pgy-1', false],
        ['later-residency', false],
      ],
    ],
    [
      'unsure',
      [
        ['pgy-1', false],
        ['later-residency', false],
      ],
    ],
    [
      'one',
      [
        ['pgy-1', true],
        ['later-residency', false],
      ],
    ],
    [
      'two',
      [
        ['pgy-1', true],
        ['later-residency', false],
      ],
    ],
  ])('ready for %s', (hardYears, stages) => {
    expect(short(hardYears)).toEqual(stages)
  })

  it('nowhere, where no need was said', () => {
    const [path] = consideredPaths(content, { paths: [pathology], context: contextSchema.parse({}) }, today)
    expect(path && shortStages(path)).toEqual([])
    expect(hasNeeds(contextSchema.parse({}).needs)).toBe(false)
    expect(hasNeeds(contextSchema.parse({ needs }).needs)).toBe(true)
  })
})

it.each([
  [null, 0],
  ['none', 0],
  ['unsure', 0],
  ['one', 1],
  ['two', 2],
] as const)('the answer %s accepts %i hard years', (answer, years) => {
  expect(hardYearsReady(answer)).toBe(years)
})
