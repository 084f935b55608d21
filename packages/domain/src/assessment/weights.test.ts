import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dimension, dimensions } from '../frame/dimensions.ts'
import { anyAnswers, anyone } from '../testing/arbitraries/any-answers.ts'
import { type DimensionResult, dimensionResults } from './dimension-result.ts'
import { overallScore, weightsFromRanking, weightsSchema } from './weights.ts'

const results = (scores: Partial<Record<Dimension, number | null>>): DimensionResult[] =>
  dimensions.map(({ value, label }) => ({
    dimension: value,
    label,
    score: scores[value] ?? null,
    answered: 3,
    of: 3,
  }))

describe('weights', () => {
  it('from a full ranking are rank-order centroids', () => {
    const weights = weightsFromRanking(['well-being', 'time', 'control', 'energy', 'growth'])
    expect(weights?.['well-being']).toBeCloseTo(0.4567, 4)
    expect(weights?.time).toBeCloseTo(0.2567, 4)
    expect(weights?.control).toBeCloseTo(0.1567, 4)
    expect(weights?.energy).toBeCloseTo(0.09, 4)
    expect(weights?.growth).toBeCloseTo(0.04, 4)
  })

  it.each<[Dimension[], number[]]>([
    [['time'], [1, 0, 0, 0, 0]],
    [
      ['time', 'energy'],
      [0.75, 0.25, 0, 0, 0],
    ],
    [
      ['time', 'time', 'energy'],
      [0.75, 0.25, 0, 0, 0],
    ],
  ])('from the ranking %j', (ranking, expected) => {
    expect(Object.values(weightsFromRanking(ranking) ?? {})).toEqual(expected)
  })

  it('from no ranking are none', () => {
    expect(weightsFromRanking([])).toBeNull()
  })

  it.each([
    [{ time: 1, energy: 1, control: 1, growth: 1, 'well-being': 6 }, null],
    [{ time: 0, energy: 0, control: 0, growth: 0, 'well-being': 0 }, /above 0/],
    [{ time: -1, energy: 1, control: 1, growth: 1, 'well-being': 1 }, /not below 0/],
    [{ time: 'much' }, /number from 0 to 100/],
    [{}, /above 0/],
    [{ time: 1, energy: 1, control: 1, growth: 1, 'well-being': 1, money: 1 }, /names another/],
  ])('%j from outside', (given, refusal) => {
    const read = weightsSchema.safeParse(given)
    if (refusal === null) expect(read.data?.['well-being']).toBeCloseTo(0.6, 10)
    else expect(read.error?.issues[0]?.message).toMatch(refusal)
  })
})

it('what is left out of weights counts as 0', () => {
  expect(weightsSchema.parse({ time: 2, growth: 6 })).toEqual({
    time: 0.25,
    energy: 0,
    control: 0,
    growth: 0.75,
    'well-being': 0,
  })
})

describe('the overall score', () => {
  const even = weightsSchema.parse({ time: 1, energy: 1, control: 1, growth: 1, 'well-being': 1 })

  it('is the weighted sum, worked by hand', () => {
    const scores = { time: 20, energy: 40, control: 60, growth: 80, 'well-being': 50 }
    expect(overallScore(results(scores), even)).toBeCloseTo(50, 10)
    const twice = weightsSchema.parse({ time: 2, energy: 1, control: 0, growth: 0, 'well-being': 1 })
    expect(overallScore(results(scores), twice)).toBeCloseTo((2 * 20 + 40 + 50) / 4, 10)
  })

  it('ignores what weighs nothing, and is unknown where something that weighs is', () => {
    const onlyTime = weightsSchema.parse({ time: 3, energy: 0, control: 0, growth: 0, 'well-being': 0 })
    expect(overallScore(results({ time: 30 }), onlyTime)).toBe(30)
    expect(overallScore(results({ time: 30 }), even)).toBeNull()
  })

  it('lies between the lowest and the highest of what weighs', () => {
    const anyWeight = fc.integer({ min: 0, max: 9 })
    const anyWeights = fc
      .record({
        time: anyWeight,
        energy: anyWeight,
        control: anyWeight,
        growth: anyWeight,
        'well-being': anyWeight,
      })
      .filter((weights) => Object.values(weights).some((one) => one > 0))
    fc.assert(
      fc.property(anyAnswers, anyone, anyWeights, (answers, who, given) => {
        const own = dimensionResults(answers, who)
        const overall = overallScore(own, weightsSchema.parse(given))
        const counted = own.filter(({ dimension }) => given[dimension] > 0).map(({ score }) => score)
        if (overall === null) expect(counted).toContain(null)
        else {
          const known = counted.filter((score) => score !== null)
          expect(overall).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9)
          expect(overall).toBeLessThanOrEqual(Math.max(...known) + 1e-9)
        }
      }),
    )
  })
})
