import { describe, expect, it } from 'vitest'
import type { TrajectoryStage } from '../frame/stages.ts'
import { listingsOf } from '../programs/listing.ts'
import { parseCriteria } from '../programs/search/criteria-address.ts'
import { buildSearchIndex } from '../programs/search/build-search-index.ts'
import { searchPrograms } from '../programs/search/search-programs.ts'
import { buildContent, buildInstitution, buildProgram, buildSpecialty } from '../testing/builders.ts'
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
  institutions: [buildInstitution()],
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

  it('counts exactly what its link shows, where there is a link', () => {
    const index = buildSearchIndex(listingsOf(content), '2026-11-23')
    const linked = compareSpecialties(content, 'pgy-1').filter(({ programs }) => programs.count > 0)
    expect(linked.map(({ slug }) => slug)).toEqual(['pathology', 'clinical-informatics'])
    for (const { programs } of linked)
      expect(
        searchPrograms(index, parseCriteria(index, new URLSearchParams(programs.query)).criteria).total,
      ).toBe(programs.count)
  })

  it('counts the programs that name the specialty, and for informatics all fellowships', () => {
    expect(compareSpecialties(content, 'pgy-1').map(({ programs }) => programs)).toEqual([
      { count: 0, query: 'specialty=anesthesiology&specialty-unknown=leave-out', silent: 1 },
      { count: 1, query: 'specialty=pathology&specialty-unknown=leave-out', silent: 1 },
      { count: 2, query: 'kind=fellowship', silent: 0 },
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
