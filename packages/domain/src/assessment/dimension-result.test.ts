import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dimensions } from '../frame/dimensions.ts'
import { anyAnswers, anyone } from '../testing/arbitraries/any-answers.ts'
import type { Answers } from './answers.ts'
import { dimensionResults, lowestDimensions } from './dimension-result.ts'
import { itemsFor } from './instrument.ts'

const onJ1 = { stage: 'residency', visa: 'j-1' } as const
const citizen = { stage: 'residency', visa: 'citizen' } as const
const scoresOf = (answers: Answers, who: Parameters<typeof dimensionResults>[1] = onJ1) =>
  Object.fromEntries(dimensionResults(answers, who).map(({ dimension, score }) => [dimension, score]))

describe('the score of a dimension', () => {
  it.each<[string, Answers, number | null]>([
    ['nothing answered is no score', {}, null],
    ['one of three answered is not enough', { 'time-to-study': 5 }, null],
    ['two of three are enough', { 'time-to-study': 5, 'closer-to-the-aim': 4 }, 87.5],
    ['all middle', { 'time-to-study': 3, 'closer-to-the-aim': 3, 'somebody-who-helps': 3 }, 50],
    [
      'all hardest is a true zero',
      { 'time-to-study': 1, 'closer-to-the-aim': 1, 'somebody-who-helps': 1 },
      0,
    ],
    ['all easiest', { 'time-to-study': 5, 'closer-to-the-aim': 5, 'somebody-who-helps': 5 }, 100],
    ['1, 2 and 4', { 'time-to-study': 1, 'closer-to-the-aim': 2, 'somebody-who-helps': 4 }, 100 / 3],
  ])('growth: %s', (_, answers, score) => {
    if (score === null) expect(scoresOf(answers).growth).toBeNull()
    else expect(scoresOf(answers).growth).toBeCloseTo(score, 10)
  })

  it('asks a citizen nothing about immigration appointments, and counts no answer to it', () => {
    expect(itemsFor(citizen).map(({ id }) => id)).not.toContain('appointments')
    const [control] = dimensionResults(
      { appointments: 1, 'known-ahead': 5, 'family-dates': 5 },
      citizen,
    ).filter(({ dimension }) => dimension === 'control')
    expect(control).toMatchObject({ score: 100, answered: 2, of: 3 })
  })

  it('leads with the lowest, with all of them where they are equal, with none without scores', () => {
    const lowest = (answers: Answers) =>
      lowestDimensions(dimensionResults(answers, onJ1)).map(({ dimension }) => dimension)
    expect(lowest({})).toEqual([])
    expect(
      lowest({ 'left-at-the-end': 1, 'carried-home': 1, 'time-to-study': 2, 'closer-to-the-aim': 2 }),
    ).toEqual(['energy'])
    expect(
      lowest({ 'left-at-the-end': 2, 'carried-home': 2, 'time-to-study': 2, 'closer-to-the-aim': 2 }),
    ).toEqual(['energy', 'growth'])
  })
})

describe('laws of the scores', () => {
  it('lie between 0 and 100 and need half of the items', () => {
    fc.assert(
      fc.property(anyAnswers, anyone, (answers, who) => {
        for (const { score, answered, of } of dimensionResults(answers, who)) {
          expect(of).toBeGreaterThanOrEqual(2)
          expect(score === null).toBe(answered * 2 < of)
          if (score !== null) expect(score >= 0 && score <= 100).toBe(true)
        }
      }),
    )
  })

  it('do not depend on the order of the answers', () => {
    fc.assert(
      fc.property(anyAnswers, anyone, (answers, who) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse())
        expect(dimensionResults(reversed, who)).toEqual(dimensionResults(answers, who))
      }),
    )
  })

  it('never fall when an answer gets better, and no other dimension moves', () => {
    fc.assert(
      fc.property(anyAnswers, anyone, fc.nat(), (answers, who, pick) => {
        const given = Object.entries(answers)
        const [id, step] = given[pick % Math.max(1, given.length)] ?? ['none', 5]
        if (step === 5) return
        const before = dimensionResults(answers, who)
        const after = dimensionResults({ ...answers, [id]: step + 1 } as Answers, who)
        const moved = itemsFor(who).find((item) => item.id === id)?.dimension
        before.forEach(({ dimension, score }, at) => {
          const now = after[at]?.score ?? null
          if (dimension !== moved || score === null) expect(now).toBe(score)
          else expect(now).toBeGreaterThan(score)
        })
      }),
    )
  })

  it('come in the order in which the dimensions always stand', () => {
    expect(dimensionResults({}, onJ1).map(({ dimension }) => dimension)).toEqual(
      dimensions.map(({ value }) => value),
    )
  })
})
