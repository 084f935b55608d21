import { describe, expect, it } from 'vitest'
import { dimensions } from '../frame/dimensions.ts'
import { buildListing } from '../testing/builders.ts'
import { employerQuestionsAbout } from './employer-questions.ts'
import { dimensionsToAsk, nextQuestions } from './next-questions.ts'

const today = '2026-11-24'

describe('whom to ask', () => {
  const chosen = buildListing({ program: { slug: 'chosen' } })
  it.each([
    ['before residency: any program', 'before-residency', [], [['program', null]]],
    ['no stage said: any program', null, [], [['program', null]]],
    ['a chosen listing, once', 'residency', [chosen, chosen], [['program', 'chosen']]],
    ['in fellowship: an employer', 'fellowship', [], [['employer', null]]],
    [
      'in fellowship with a listing: both',
      'fellowship',
      [chosen],
      [
        ['program', 'chosen'],
        ['employer', null],
      ],
    ],
    ['in a career: an employer', 'career', [], [['employer', null]]],
  ] as const)('%s', (_, stage, listings, expected) => {
    const to = nextQuestions(['time'], { stage, listings, today })
    expect(to.map(({ to: whom, listing }) => [whom, listing?.program.slug ?? null])).toEqual(expected)
    for (const { questions } of to) expect(questions.length).toBeGreaterThan(0)
  })

  it('about the two lowest dimensions, or the first three without scores', () => {
    const lowest = dimensions.map(({ value: dimension }) => ({ dimension }))
    expect(dimensionsToAsk(lowest)).toEqual(['time', 'energy'])
    expect(dimensionsToAsk([])).toEqual(['time', 'energy', 'control'])
  })
})

describe('questions to an employer', () => {
  it.each(dimensions.map(({ value }) => value))('there are three about %s, each a question', (dimension) => {
    const questions = employerQuestionsAbout([dimension])
    expect(questions).toHaveLength(3)
    for (const { question } of questions) expect(question).toMatch(/^[A-Z].*\?$/)
  })

  it('have a key of their own each', () => {
    const keys = employerQuestionsAbout(dimensions.map(({ value }) => value)).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
