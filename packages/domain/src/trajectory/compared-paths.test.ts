import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dimension, dimensions } from '../frame/dimensions.ts'
import { type TrajectoryStage, trajectoryStages } from '../frame/stages.ts'
import { comparedPaths, partingStage } from './compared-paths.ts'
import type { TrajectoryStep } from './trajectory.ts'

type Scores = Readonly<Partial<Record<Dimension, number | null>>>

/** A path by its stages; dimensions that are not named score 50. */
const path = (stages: Readonly<Partial<Record<TrajectoryStage, Scores>>>) => ({
  steps: trajectoryStages.flatMap(({ value: stage, label }): TrajectoryStep[] => {
    const scores = stages[stage]
    if (!scores) return []
    const points = dimensions.map(({ value: dimension }) => ({
      dimension,
      score: scores[dimension] === undefined ? 50 : scores[dimension],
      evidence: 'editorial-estimate' as const,
      basis: null,
      reason: null,
    }))
    return [{ stage, label, points }]
  }),
})

describe('paths against each other', () => {
  const wards = path({ 'pgy-1': { time: 0, control: 25 }, fellowship: {}, career: {} })
  const laboratory = path({ 'pgy-1': { time: 75 }, fellowship: {}, career: {} })
  const waiting = path({ 'pgy-1': { time: 75 }, fellowship: {}, 'waiver-years': { growth: 25 }, career: {} })

  it('differ where their scores do, the furthest apart first', () => {
    const [first] = comparedPaths([wards, laboratory])
    expect(first).toMatchObject({ stage: 'pgy-1', means: [35, 55] })
    expect(first?.differences.map(({ dimension, scores, apart }) => [dimension, scores, apart])).toEqual([
      ['time', [0, 75], 75],
      ['control', [25, 50], 25],
    ])
  })

  it.each([
    ['at the first stage', [wards, laboratory], 'pgy-1'],
    ['where one has waiver years', [laboratory, waiting], 'waiver-years'],
    ['nowhere', [laboratory, laboratory], undefined],
  ])('part %s', (_, paths, stage) => {
    expect(partingStage(comparedPaths(paths))?.stage).toBe(stage)
  })

  it('have a mean of what is known on all of them, and none where a path lacks the stage', () => {
    const silent = path({ 'pgy-1': { time: null, energy: 100 } })
    const [first] = comparedPaths([silent, path({ 'pgy-1': { time: 0 } })])
    // Time is known on one path only: 100, 50, 50, 50 against 50, 50, 50, 50.
    expect(first?.means).toEqual([62.5, 50])
    expect(first?.differences[0]).toEqual({ dimension: 'energy', scores: [100, 50], apart: 50 })
    expect(first?.differences[1]).toEqual({ dimension: 'time', scores: [null, 0], apart: null })
    const waiver = comparedPaths([laboratory, waiting]).find(({ stage }) => stage === 'waiver-years')
    expect(waiver).toMatchObject({ has: [false, true], means: [null, 45], differences: [] })
  })

  it('are told apart whatever their order', () => {
    const anyPath = fc
      .array(fc.record({ time: fc.constantFrom(0, 50, null), growth: fc.constantFrom(25, 75, null) }), {
        minLength: 2,
        maxLength: 2,
      })
      .map(([first = {}, last = {}]) => path({ 'pgy-1': first, career: last }))
    fc.assert(
      fc.property(anyPath, anyPath, (one, other) => {
        const there = comparedPaths([one, other])
        const back = comparedPaths([other, one])
        expect(back.map(({ means }) => [...means].reverse())).toEqual(there.map(({ means }) => means))
        expect(partingStage(back)?.stage).toBe(partingStage(there)?.stage)
        expect(partingStage(comparedPaths([one, one]))).toBeNull()
      }),
    )
  })
})
