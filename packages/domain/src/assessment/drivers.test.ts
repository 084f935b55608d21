import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAnswers, anyone } from '../testing/arbitraries/any-answers.ts'
import { dimensionResults } from './dimension-result.ts'
import { driversOf } from './drivers.ts'
import { itemsFor } from './instrument.ts'
import { weightsSchema } from './weights.ts'
import { leversOf, openRanges } from './what-would-change.ts'

const who = { stage: 'residency', visa: 'j-1' } as const

describe('what pulls a dimension up or down', () => {
  it('is measured against a middle answer, the strongest pull first', () => {
    const drivers = driversOf({ 'time-to-study': 1, 'closer-to-the-aim': 4, 'rested-nights': 3 }, who)
    expect(drivers.map(({ item, points, roomToGain }) => [item, points, roomToGain])).toEqual([
      ['time-to-study', -25, 50],
      ['closer-to-the-aim', 12.5, 12.5],
      ['rested-nights', 0, 50],
    ])
    expect(drivers[0]).toMatchObject({ answer: 'Almost never', about: 'time for exams and courses' })
  })

  it('adds up to the score less 50', () => {
    fc.assert(
      fc.property(anyAnswers, anyone, (answers, person) => {
        const drivers = driversOf(answers, person)
        for (const { dimension, score } of dimensionResults(answers, person)) {
          if (score === null) continue
          const own = drivers.filter((driver) => driver.dimension === dimension)
          expect(own.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score - 50, 9)
        }
      }),
    )
  })
})

describe('what would change the result', () => {
  const answers = {
    'rested-nights': 1,
    'known-to-somebody': 5,
    'time-to-study': 2,
    'closer-to-the-aim': 5,
  } as const

  it('is first the answer with most to gain', () => {
    const [first] = leversOf(answers, who, null)
    expect(first).toMatchObject({ item: 'rested-nights', perStep: 12.5, overallPerStep: null })
  })

  it('counts by the person’s weights, and leaves out what weighs nothing', () => {
    const weights = weightsSchema.parse({ time: 0, energy: 0, control: 0, growth: 1, 'well-being': 0 })
    expect(leversOf(answers, who, weights).map(({ item, overallPerStep }) => [item, overallPerStep])).toEqual(
      [['time-to-study', 12.5]],
    )
  })

  it('keeps its word: one step better moves the score by as much as it says', () => {
    fc.assert(
      fc.property(anyAnswers, anyone, (given, person) => {
        for (const { item, dimension, perStep } of leversOf(given, person, null)) {
          const step = given[item] ?? 5
          const scoreIn = (own: typeof given) =>
            dimensionResults(own, person).find((result) => result.dimension === dimension)?.score ?? null
          const before = scoreIn(given)
          const after = scoreIn({ ...given, [item]: step + 1 } as typeof given)
          if (before !== null) expect((after ?? NaN) - before).toBeCloseTo(perStep, 9)
        }
      }),
    )
  })

  it('gives the range of each dimension with open answers, and holds the score of every way to answer them', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, anyone, (given, others, person) => {
        const ranges = openRanges(given, person, dimensionResults(given, person))
        const all = Object.fromEntries(
          itemsFor(person).map(({ id }) => [id, given[id] ?? others[id] ?? 3]),
        ) as typeof given
        const scores = dimensionResults(all, person)
        for (const { dimension, low, high } of ranges) {
          const score = scores.find((result) => result.dimension === dimension)?.score ?? NaN
          expect(score).toBeGreaterThanOrEqual(low - 1e-9)
          expect(score).toBeLessThanOrEqual(high + 1e-9)
        }
      }),
    )
  })
})
