import { careerModelSchema, dimensions, plainText, proseFromMarkdown, valuesOf } from '@evenkeel/domain'
import { describe, expect, it } from 'vitest'
import { checkedOn } from '../citations/citation.ts'
import { seedProblems } from '../seed-problems.ts'
import { careerModels } from './all-career-models.ts'

const models = careerModels.map((entry) =>
  careerModelSchema.parse({ ...entry, body: proseFromMarkdown(entry.body), updatedOn: checkedOn }),
)

describe('the career models that the product ships with', () => {
  it.each(careerModels.map((entry) => [entry.slug, entry] as const))(
    '%s can be published',
    (_slug, entry) => {
      expect(entry.draftBecause).toBeUndefined()
      expect(seedProblems('careerModels', entry)).toEqual([])
    },
  )

  it('stand in the order in which readers see them', () => {
    expect(models.map(({ slug }) => slug)).toEqual([
      'hybrid-clinical-informatics',
      'informatics-leadership',
      'industry',
      'academic-research',
      'waiver-post',
    ])
    const orders = models.map(({ order }) => order)
    expect(orders).toEqual([...new Set(orders)].toSorted((one, other) => one - other))
  })

  it.each(models.map((model) => [model.slug, model] as const))(
    '%s rates all five dimensions and labels its ranges as estimates',
    (_slug, { ratings, clinicalShare, weeklyHours, remoteShare }) => {
      expect(ratings.map(({ dimension }) => dimension)).toEqual(valuesOf(dimensions))
      expect([clinicalShare, weeklyHours, remoteShare].map(({ evidence }) => evidence)).toEqual(
        Array(3).fill('editorial-estimate'),
      )
    },
  )

  it.each([
    ['hybrid-clinical-informatics', [40, 60]],
    ['informatics-leadership', [0, 20]],
    ['industry', [0, 10]],
    ['academic-research', [10, 40]],
    ['waiver-post', [90, 100]],
  ])('%s spends %s percent with patients', (slug, share) => {
    const model = models.find((entry) => entry.slug === slug)
    expect([model?.clinicalShare.low, model?.clinicalShare.high]).toEqual(share)
  })

  it.each(models.map((model) => [model.slug, model] as const))(
    '%s says that a waiver asks for clinical service',
    (_slug, { visaNotes }) => {
      expect(visaNotes).toMatch(/waiver/i)
      expect(visaNotes).toMatch(/clinical (?:service|work)/)
    },
  )

  it('show the clash between a half-clinical contract and a waiver on both sides', () => {
    const [hybrid, post] = ['hybrid-clinical-informatics', 'waiver-post'].map((slug) =>
      models.find((entry) => entry.slug === slug),
    )
    expect(hybrid?.visaNotes).toContain('break its terms')
    expect(plainText(post?.body ?? [])).toContain('can break the terms of a waiver')
  })

  it('quote a figure in the one rating that is called sourced', () => {
    const rated = models.flatMap(({ slug, ratings, figures }) =>
      ratings
        .filter(({ evidence }) => evidence === 'sourced')
        .map(({ reason }) => ({ slug, reason, figures })),
    )
    expect(rated.map(({ slug }) => slug)).toEqual(['waiver-post'])
    expect(rated[0]?.reason).toContain(rated[0]?.figures[0]?.value ?? 'a figure')
  })

  it('cover the numbered content on careers', () => {
    const covered = new Set(careerModels.flatMap(({ covers = [] }) => covers))
    const wanted = [45, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80]
    expect(wanted.filter((number) => !covered.has(number))).toEqual([])
  })
})
