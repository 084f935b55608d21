import { dimensions, type Rating, specialtySchema, proseFromMarkdown, valuesOf } from '@evenkeel/domain'
import { describe, expect, it } from 'vitest'
import { checkedOn } from '../citations/citation.ts'
import { seedProblems } from '../seed-problems.ts'
import { specialties } from './all-specialties.ts'

const profiles = specialties.map((entry) =>
  specialtySchema.parse({ ...entry, body: proseFromMarkdown(entry.body), updatedOn: checkedOn }),
)
const bases = profiles.filter(({ kind }) => kind === 'base')

describe('the specialty profiles that the product ships with', () => {
  it.each(specialties.map((entry) => [entry.slug, entry] as const))('%s can be published', (_slug, entry) => {
    expect(entry.draftBecause).toBeUndefined()
    expect(seedProblems('specialties', entry)).toEqual([])
  })

  it('are seven base specialties, then clinical informatics as a subspecialty', () => {
    expect(profiles.map(({ slug, kind }) => [slug, kind])).toEqual([
      ['internal-medicine', 'base'],
      ['pediatrics', 'base'],
      ['family-medicine', 'base'],
      ['emergency-medicine', 'base'],
      ['pathology', 'base'],
      ['anesthesiology', 'base'],
      ['psychiatry', 'base'],
      ['clinical-informatics', 'subspecialty'],
    ])
  })

  it.each([
    ['internal-medicine', '3'],
    ['pediatrics', '3'],
    ['family-medicine', '3'],
    ['emergency-medicine', '3-4'],
    ['pathology', '4'],
    ['anesthesiology', '4'],
    ['psychiatry', '4'],
  ])('%s takes %s years, and a source says so', (slug, years) => {
    const profile = profiles.find((entry) => entry.slug === slug)
    expect(profile?.trainingYears).toBe(years)
    expect(profile?.sources.some(({ name }) => name.includes('length of training'))).toBe(true)
  })

  it.each(bases.map((profile) => [profile.slug, profile] as const))(
    '%s rates all five dimensions at four stages',
    (_slug, { ratings }) => {
      const stages = ['pgy-1', 'later-residency', 'fellowship', 'career']
      expect(placesOf(ratings)).toEqual(
        stages.flatMap((stage) => valuesOf(dimensions).map((dimension) => `${stage} ${dimension}`)),
      )
    },
  )

  it('rate informatics from the fellowship on, the waiver years included, and its seven attributes', () => {
    const informatics = profiles.find(({ slug }) => slug === 'clinical-informatics')
    expect(new Set(informatics?.ratings.map(({ stage }) => stage))).toEqual(
      new Set(['fellowship', 'waiver-years', 'career']),
    )
    expect(informatics?.ratings).toHaveLength(15)
    expect(informatics?.attributes).toHaveLength(7)
  })

  it('invent nothing for anesthesiology', () => {
    const anesthesiology = profiles.find(({ slug }) => slug === 'anesthesiology')
    expect(new Set(anesthesiology?.ratings.map(({ evidence }) => evidence))).toEqual(new Set(['no-guidance']))
    expect(anesthesiology?.ratings.filter(({ value, reason }) => value !== null || reason !== null)).toEqual(
      [],
    )
    expect(anesthesiology?.strengths).toEqual([])
    expect(anesthesiology?.strains).toEqual([])
  })

  it.each(
    profiles.flatMap(({ slug, ratings, figures }) =>
      ratings
        .filter(({ evidence }) => evidence === 'sourced')
        .map((rating) => [slug, rating.stage, rating.dimension, rating.reason ?? '', figures] as const),
    ),
  )(
    '%s, %s, %s: a sourced rating quotes a figure of the profile',
    (_slug, _stage, _dimension, reason, figures) => {
      expect(figures.filter(({ value }) => quotes(reason, value))).not.toEqual([])
    },
  )

  it('say with every figure whom it describes, and warn where it is old, of others or of a Match', () => {
    const figures = bases.flatMap((profile) => profile.figures)
    expect(figures.filter(({ period, caution }) => period === '2008' && !caution?.startsWith('Old'))).toEqual(
      [],
    )
    expect(
      figures.filter(
        ({ label, population, caution }) =>
          label.startsWith('Burnout') &&
          !(population.startsWith('practicing') && caution?.includes('not residents')),
      ),
    ).toEqual([])
    expect(
      figures.filter(({ period, caution }) => period.includes('Match') && !caution?.includes('NRMP')),
    ).toEqual([])
  })

  it.each([
    ['internal-medicine', ['65.2 hours a week', '60 %', '51.4 %', '3,392 of 6,992', '17 of 41 programs']],
    ['pediatrics', ['67.3 hours a week', '59 %', '46.9 %', '542 of 791', '7 of 41 programs']],
    ['family-medicine', ['63.5 hours a week', '57 %', '51 %', '599 of 1,112', '6 of 41 programs']],
    ['emergency-medicine', ['54.3 hours a week', '65 %', '56.5 %', '80 of 148', '4 of 41 programs']],
    ['pathology', ['39 %', '169 of 375', '6 of 41 programs']],
    ['anesthesiology', ['61.4 hours a week', '55 %', '89 of 230', '1 of 41 programs']],
    ['psychiatry', ['47 %', '219 of 375']],
  ])('%s carries the figures %s', (slug, values) => {
    expect(profiles.find((entry) => entry.slug === slug)?.figures.map(({ value }) => value)).toEqual(values)
  })

  it('never give a chance of matching in percent', () => {
    const shown = profiles.flatMap(({ figures }) => figures.filter(({ label }) => /match/i.test(label)))
    expect(shown.length).toBeGreaterThan(7)
    expect(shown.filter(({ value }) => value.includes('%'))).toEqual([])
  })

  it('cover the numbered content on base specialties and attributes', () => {
    const covered = new Set(specialties.flatMap(({ covers = [] }) => covers))
    const wanted = [12, 13, 14, 15, 16, 17, 18, 19, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46]
    expect(wanted.filter((number) => !covered.has(number))).toEqual([])
  })
})

function placesOf(ratings: readonly Rating[]) {
  return ratings.map(({ stage, dimension }) => `${stage} ${dimension}`)
}

/** True where a reason repeats the figure's value up to its unit: '65.2 hours', '17 of 41', '20 %'. */
function quotes(reason: string, value: string) {
  const core = /\d[\d.,]*(?: of \d+| hours| %| months)?/.exec(value)?.[0]
  return core !== undefined && reason.includes(core)
}
