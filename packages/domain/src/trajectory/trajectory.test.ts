import { describe, expect, it } from 'vitest'
import { contentKinds, type EntryInput } from '../content/content-kinds.ts'
import {
  buildContent,
  buildEvidence,
  buildInstitution,
  buildProgram,
  buildSpecialty,
} from '../testing/builders.ts'
import { readPath } from './career-path.ts'
import { pathFit } from './hard-years.ts'
import { trajectoryOf } from './trajectory.ts'
import { yearsOfStages } from './years-of-stages.ts'

const today = '2026-11-24'
const rated = (
  stage: 'pgy-1' | 'later-residency' | 'fellowship' | 'waiver-years' | 'career',
  value: number,
) => ({
  stage,
  dimension: 'time' as const,
  value,
  evidence: 'editorial-estimate' as const,
  reason: `Time at ${stage}.`,
})
const career = (slug: string, value: number): EntryInput<'careerModels'> => ({
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
  ratings: [{ dimension: 'time', value, evidence: 'sourced', reason: 'Measured.' }],
  reviewBy: '2027-05-01',
})
const evidence = (facts: string[], checkedOn = '2026-11-01') => [buildEvidence(facts, { checkedOn }) as never]
const statedFacts = { weeklyHours: 50, nights: 'none', call: 'at-home' } as const
const keys = Object.keys(statedFacts)

const content = buildContent({
  specialties: [
    buildSpecialty({
      ratings: [rated('pgy-1', 2), rated('later-residency', 3), rated('fellowship', 4), rated('career', 4)],
      trainingYears: '4',
    }),
    buildSpecialty({
      slug: 'clinical-informatics',
      name: 'Clinical informatics',
      kind: 'subspecialty',
      ratings: [rated('fellowship', 5), rated('waiver-years', 3), rated('career', 5)],
    }),
    buildSpecialty({ slug: 'anesthesiology', name: 'Anesthesiology' }),
  ],
  institutions: [buildInstitution()],
  programs: [
    buildProgram({ slug: 'fresh', facts: statedFacts, evidence: evidence(keys) }),
    buildProgram({ slug: 'stale', facts: statedFacts, evidence: evidence(keys, '2020-01-01') }),
    buildProgram({ slug: 'one-fact', facts: { nights: 'none' }, evidence: evidence(['nights']) }),
  ],
  careerModels: [career('waiver-post', 2), career('hybrid', 5)].map((model) =>
    contentKinds.careerModels.parse(model),
  ),
})

function timeAlong(choice: Parameters<typeof readPath>[1], visa: 'j-1' | 'h-1b' | null = null) {
  const { path } = readPath(content, choice, visa)
  return (
    path && trajectoryOf(path, today).map(({ stage, points }) => [stage, points[0]?.score, points[0]?.basis])
  )
}
const choice = { specialty: 'pathology', residency: null, fellowship: null, careerModel: null, waiver: null }

describe('time along a path', () => {
  it('follows the specialty’s profile, stage by stage', () => {
    expect(timeAlong(choice, 'h-1b')).toEqual([
      ['pgy-1', 25, 'Pathology'],
      ['later-residency', 50, 'Pathology'],
      ['fellowship', 75, 'Pathology'],
      ['career', 75, 'Pathology'],
    ])
  })

  it('has waiver years on a J-1, unless the person leaves them out', () => {
    expect(timeAlong(choice, 'j-1')?.[3]).toEqual(['waiver-years', 25, 'waiver-post'])
    expect(timeAlong({ ...choice, waiver: false }, 'j-1')).toHaveLength(4)
    expect(timeAlong({ ...choice, waiver: true }, null)).toHaveLength(5)
  })

  it('takes the chosen career model before the profile', () => {
    expect(timeAlong({ ...choice, careerModel: 'hybrid' })?.at(-1)).toEqual(['career', 100, 'hybrid'])
  })

  it('lets a program’s own fresh facts stand before the profile: (75 + 100 + 60) / 3', () => {
    const [, , fellowship] = timeAlong({ ...choice, fellowship: 'fresh' }) ?? []
    expect(fellowship?.[1]).toBeCloseTo(235 / 3, 10)
    expect(fellowship?.[2]).toBe('Clinical Informatics Fellowship')
  })

  it.each(['stale', 'one-fact'])('does not build on %s', (fellowship) => {
    expect(timeAlong({ ...choice, fellowship })?.[2]).toEqual(['fellowship', 75, 'Pathology'])
  })

  it('invents nothing for a specialty without ratings, but knows the fellowship', () => {
    expect(timeAlong({ ...choice, specialty: 'anesthesiology' })).toEqual([
      ['pgy-1', null, null],
      ['later-residency', null, null],
      ['fellowship', 100, 'Clinical informatics'],
      ['career', 100, 'Clinical informatics'],
    ])
  })

  it('names parts that are not published, and a listing of the other kind', () => {
    expect(readPath(content, { ...choice, specialty: 'phrenology' }, null)).toEqual({
      path: null,
      missing: ['specialty'],
    })
    expect(readPath(content, { ...choice, residency: 'fresh', careerModel: 'pirate' }, null).missing).toEqual(
      ['residency', 'careerModel'],
    )
  })
})

describe('one or two hard years', () => {
  const { path } = readPath(content, { ...choice, careerModel: 'hybrid' }, 'j-1')
  if (!path) throw new Error('The path is published.')
  const steps = trajectoryOf(path, today)
  const needs = { time: 'mixed', energy: null, control: null, growth: null, 'well-being': null } as const
  const yearsOf = yearsOfStages(path.specialty)

  it.each([
    [0, ['short', 'meets', 'meets', 'short', 'meets']],
    [1, ['accepted', 'meets', 'meets', 'short', 'meets']],
    [4, ['accepted', 'meets', 'meets', 'accepted', 'meets']],
  ])('ready for %i: PGY-1 is one, the waiver three', (hardYears, verdicts) => {
    const time = pathFit(steps, needs, { hardYears, yearsOf }).filter(({ dimension }) => dimension === 'time')
    expect(time.map(({ verdict }) => verdict)).toEqual(verdicts)
  })

  it.each([
    ['4', 3],
    ['3-4', 2],
    [null, null],
  ])('training of %o years leaves %o after PGY-1', (trainingYears, years) => {
    expect(yearsOfStages({ trainingYears })('later-residency')).toBe(years)
  })
})
