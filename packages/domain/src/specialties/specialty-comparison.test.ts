import { describe, expect, it } from 'vitest'
import type { TrajectoryStage } from '../frame/stages.ts'
import { buildContent, buildProgram, buildSpecialty } from '../testing/builders.ts'
import { evidenceMixInWords } from './evidence-mix.ts'
import { compareSpecialties } from './specialty-comparison.ts'

const rated = (stage: TrajectoryStage, value: number) => ({
  stage,
  dimension: 'time' as const,
  value,
  evidence: 'editorial-estimate' as const,
  reason: 'A reason.',
})
const content = buildContent({
  specialties: [
    buildSpecialty({
      slug: 'clinical-informatics',
      name: 'Informatics',
      kind: 'subspecialty',
      ratings: [rated('fellowship', 5)],
    }),
    buildSpecialty({ slug: 'pathology', ratings: [rated('pgy-1', 3), rated('career', 4)] }),
    buildSpecialty({ slug: 'anesthesiology', name: 'Anesthesiology' }),
  ],
  programs: [
    buildProgram({ slug: 'one', specialty: 'pathology' }),
    buildProgram({ slug: 'two', specialty: null }),
  ],
})

describe('specialties side by side', () => {
  it.each<[TrajectoryStage, (string | number | null)[][]]>([
    [
      'pgy-1',
      [
        ['anesthesiology', 'PGY-1', null],
        ['pathology', 'PGY-1', 50],
        ['clinical-informatics', 'CI fellowship', 100],
      ],
    ],
    [
      'fellowship',
      [
        ['anesthesiology', 'CI fellowship', null],
        ['pathology', 'CI fellowship', null],
        ['clinical-informatics', 'CI fellowship', 100],
      ],
    ],
  ])('at %s', (stage, expected) => {
    expect(
      compareSpecialties(content, stage).map(({ slug, stageLabel, scores }) => [
        slug,
        stageLabel,
        scores.time,
      ]),
    ).toEqual(expected)
  })

  it('counts the programs that name the specialty, and for informatics all fellowships', () => {
    expect(compareSpecialties(content, 'pgy-1').map(({ programs }) => programs)).toEqual([
      { count: 0, query: 'specialty=anesthesiology' },
      { count: 1, query: 'specialty=pathology' },
      { count: 2, query: 'kind=fellowship' },
    ])
  })
})

it.each([
  [[], 'No guidance yet'],
  [['no-guidance', 'no-guidance'], 'No guidance yet'],
  [['editorial-estimate'], '1 editorial estimate'],
  [['editorial-estimate', 'sourced', 'editorial-estimate'], '2 editorial estimates, 1 sourced'],
  [['sourced', 'no-guidance'], '1 sourced, 1 without guidance'],
] as const)('ratings labelled %o rest on: %s', (labels, words) => {
  expect(evidenceMixInWords(labels.map((evidence) => ({ evidence })))).toBe(words)
})
