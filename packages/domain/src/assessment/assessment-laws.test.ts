import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dimension, dimensions } from '../frame/dimensions.ts'
import { anyAnswers, anyone } from '../testing/arbitraries/any-answers.ts'
import type { Answers } from './answers.ts'
import { assess } from './assess.ts'
import { contextSchema } from './context.ts'
import type { WhoIsAsked } from './instrument.ts'
import { itemsFor } from './instrument.ts'
import { type Weights, weightsSchema } from './weights.ts'

const anyWeights = fc
  .record({
    time: fc.integer({ min: 0, max: 9 }),
    energy: fc.integer({ min: 0, max: 9 }),
    control: fc.integer({ min: 0, max: 9 }),
    growth: fc.integer({ min: 0, max: 9 }),
    'well-being': fc.integer({ min: 0, max: 9 }),
  })
  .filter((weights) => Object.values(weights).some((one) => one > 0))
const resultOf = (answers: Answers, { stage, visa }: WhoIsAsked, weights: Weights | null = null) =>
  assess({ answers, weights, context: contextSchema.parse({ stage, visa }), guidance: [] })
const scoreOf = (answers: Answers, who: WhoIsAsked, wanted: Dimension) =>
  resultOf(answers, who).dimensions.find(({ dimension }) => dimension === wanted)?.score ?? null

describe('laws of the whole assessment', () => {
  it('the order of the answers is irrelevant', () => {
    fc.assert(
      fc.property(anyAnswers, anyone, anyWeights, (answers, who, given) => {
        const weights = weightsSchema.parse(given)
        const reversed = Object.fromEntries(Object.entries(answers).reverse())
        expect(resultOf(reversed, who, weights)).toEqual(resultOf(answers, who, weights))
      }),
    )
  })

  it('scores and the overall are bounded by 0 and 100', () => {
    fc.assert(
      fc.property(anyAnswers, anyone, anyWeights, (answers, who, given) => {
        const { dimensions: results, overall } = resultOf(answers, who, weightsSchema.parse(given))
        for (const score of [...results.map((one) => one.score), overall])
          expect(score === null || (score >= 0 && score <= 100 + 1e-9)).toBe(true)
      }),
    )
  })

  it('a better answer never lowers its dimension nor the overall', () => {
    fc.assert(
      fc.property(anyAnswers, anyone, anyWeights, fc.nat(), (answers, who, given, pick) => {
        const ids = Object.keys(answers).filter((id) => (answers[id] ?? 5) < 5)
        const id = ids[pick % Math.max(1, ids.length)]
        if (id === undefined) return
        const better = { ...answers, [id]: (answers[id] ?? 4) + 1 } as Answers
        const weights = weightsSchema.parse(given)
        const [before, after] = [resultOf(answers, who, weights), resultOf(better, who, weights)]
        before.dimensions.forEach(({ score }, at) => {
          const now = after.dimensions[at]?.score ?? null
          expect(now === null).toBe(score === null)
          expect((now ?? 0) - (score ?? 0)).toBeGreaterThanOrEqual(0)
        })
        expect((after.overall ?? 0) - (before.overall ?? 0)).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  })

  it('unanswered is never zero: taking an answer away leaves the mean of the rest, or no score', () => {
    fc.assert(
      fc.property(anyAnswers, anyone, fc.nat(), (answers, who, pick) => {
        const asked = itemsFor(who).filter(({ id }) => answers[id] !== undefined)
        const gone = asked[pick % Math.max(1, asked.length)]
        if (!gone) return
        const { [gone.id]: _taken, ...rest } = answers
        const others = asked.filter(({ id, dimension }) => id !== gone.id && dimension === gone.dimension)
        const score = scoreOf(rest, who, gone.dimension)
        if (score === null) return
        const steps = others.map(({ id }) => rest[id] ?? NaN)
        expect(score).toBeCloseTo((steps.reduce((sum, step) => sum + step, 0) / steps.length - 1) * 25, 9)
      }),
    )
  })

  it('without any answer there is no score, no overall and nothing that leads', () => {
    fc.assert(
      fc.property(anyone, anyWeights, (who, given) => {
        const { dimensions: results, overall, lowest } = resultOf({}, who, weightsSchema.parse(given))
        expect(results.map(({ score }) => score)).toEqual(dimensions.map(() => null))
        expect([overall, lowest]).toEqual([null, []])
      }),
    )
  })

  it('a weight of 0 means ignored: whatever is answered there, the overall stays', () => {
    const anyDimension = fc.constantFrom(...dimensions.map(({ value }) => value))
    fc.assert(
      fc.property(
        anyAnswers,
        anyAnswers,
        anyone,
        anyWeights,
        anyDimension,
        (answers, others, who, given, zero) => {
          const raw = { ...given, [zero]: 0 }
          if (Object.values(raw).every((one) => one === 0)) return
          const weights = weightsSchema.parse(raw)
          const kept = itemsFor(who).filter(({ dimension }) => dimension !== zero)
          const swapped = itemsFor(who).filter(({ dimension }) => dimension === zero)
          const mixed = Object.fromEntries(
            [...kept.map(({ id }) => [id, answers[id]]), ...swapped.map(({ id }) => [id, others[id]])].filter(
              ([, step]) => step !== undefined,
            ),
          ) as Answers
          const { overall, levers } = resultOf(mixed, who, weights)
          expect(overall).toBe(resultOf(answers, who, weights).overall)
          expect(levers.map(({ dimension }) => dimension)).not.toContain(zero)
        },
      ),
    )
  })
})
