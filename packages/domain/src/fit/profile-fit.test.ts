import { describe, expect, it } from 'vitest'
import { contextSchema } from '../assessment/context.ts'
import { contentKinds } from '../content/content-kinds.ts'
import { buildContent, buildEvidence, buildListing, buildSpecialty } from '../testing/builders.ts'
import { readPath } from '../trajectory/career-path.ts'
import { consideredFits } from './considered-fits.ts'
import { fitOfProgram } from './profile-fit.ts'

const today = '2026-11-24'
const estimate = (value: number) => ({ value, evidence: 'editorial-estimate' as const, reason: 'So it is.' })
const career = (slug: string, control: number, order: number) =>
  contentKinds.careerModels.parse({
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
    ratings: [{ dimension: 'control', ...estimate(control) }],
    order,
    reviewBy: '2027-05-01',
  })
const content = buildContent({
  specialties: [
    buildSpecialty({
      ratings: [
        { stage: 'pgy-1', dimension: 'time', ...estimate(2) },
        { stage: 'career', dimension: 'time', ...estimate(4) },
      ],
    }),
    buildSpecialty({ slug: 'psychiatry', name: 'Psychiatry' }),
    buildSpecialty({ slug: 'clinical-informatics', name: 'Clinical informatics', kind: 'subspecialty' }),
  ],
  careerModels: [career('industry', 4, 20), career('hybrid', 3, 10), career('waiver-post', 2, 30)],
})
const needs = { time: 'mixed', control: 'good' } as const
const { needs: asked } = contextSchema.parse({ needs })
const fitsFor = (said: object) => {
  const context = contextSchema.parse(said)
  const choice = {
    specialty: 'pathology',
    residency: null,
    fellowship: null,
    careerModel: null,
    waiver: null,
  }
  const { path } = readPath(content, choice, context.visa)
  return consideredFits(content, { context, paths: path ? [path] : [] }, today)
}

describe('what is held against needs', () => {
  it.each<[string, object, string[]]>([
    ['nothing without needs', { stage: 'before-residency' }, []],
    [
      'all base specialties while the choice is open, in their order',
      { stage: 'before-residency', needs },
      ['pathology', 'psychiatry', 'hybrid', 'industry'],
    ],
    ['all of them where no stage is said', { needs }, ['pathology', 'psychiatry', 'hybrid', 'industry']],
    [
      'those on the paths later, and the waiver post on a J-1',
      { stage: 'residency', visa: 'j-1', needs },
      ['pathology', 'hybrid', 'industry', 'waiver-post'],
    ],
  ])('is %s', (_, said, slugs) => {
    expect(fitsFor(said).map(({ slug }) => slug)).toEqual(slugs)
  })

  it.each<[string, string[]]>([
    ['residency', ['pgy-1', 'later-residency', 'fellowship', 'career']],
    ['fellowship', ['fellowship', 'career']],
    ['career', ['career']],
  ])('in %s has only the stages ahead', (stage, stages) => {
    expect(fitsFor({ stage, needs })[0]?.stages.map((one) => one.stage)).toEqual(stages)
  })

  it('comes as gaps by dimension and stage; without a rating nothing is met', () => {
    const [pathology, hybrid] = fitsFor({ stage: 'residency', needs })
    const [first] = pathology?.stages ?? []
    expect(first?.fits.map(({ dimension, score, gap, verdict }) => [dimension, score, gap, verdict])).toEqual(
      [
        ['time', 25, -25, 'short'],
        ['energy', null, null, 'not-asked'],
        ['control', null, null, 'unknown'],
        ['growth', null, null, 'not-asked'],
        ['well-being', null, null, 'not-asked'],
      ],
    )
    const post = fitsFor({ visa: 'j-1', needs }).find(({ slug }) => slug === 'waiver-post')
    expect([hybrid, post].map((one) => one?.stages.map(({ stage }) => stage))).toEqual([
      ['career'],
      ['waiver-years'],
    ])
    expect(hybrid?.stages[0]?.fits[2]).toMatchObject({ score: 50, gap: -25, verdict: 'short' })
  })
})

describe('a program against needs', () => {
  const facts = { weeklyHours: 40, call: 'none' } as const
  const stating = buildListing({
    program: { kind: 'residency', facts, evidence: [buildEvidence(['weeklyHours', 'call']) as never] },
  })
  it('stands by its own facts, at each of its years; what they do not show is unknown', () => {
    const fit = fitOfProgram(stating, asked, today)
    expect(fit?.stages.map(({ stage }) => stage)).toEqual(['pgy-1', 'later-residency'])
    expect(fit?.stages[0]?.fits[0]).toMatchObject({ score: 100, gap: 50, verdict: 'meets' })
    expect(fit?.stages[0]?.fits[2]).toMatchObject({ score: null, verdict: 'unknown' })
  })
  it('says nothing where its facts show nothing', () => {
    expect(fitOfProgram(buildListing({}), asked, today)).toBeNull()
  })
})
