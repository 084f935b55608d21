import { describe, expect, it } from 'vitest'
import { assessmentInputSchema, weightsOf } from './assessment-input.ts'

const pathsOfError = (input: object) =>
  assessmentInputSchema.safeParse(input).error?.issues.map(({ path }) => path.join('.'))
const path = { specialty: 'pathology' }
const even = { time: 1, energy: 1, control: 1, growth: 1, 'well-being': 1 }

describe('what a person hands in', () => {
  it('may be nothing at all', () => {
    expect(assessmentInputSchema.parse({})).toMatchObject({
      answers: {},
      weights: null,
      ranking: [],
      paths: [],
    })
  })

  it.each([
    ['an item that there is not', { answers: { phrenology: 3 } }, ['answers.phrenology']],
    ['a sixth step', { answers: { 'hours-carried': 6 } }, ['answers.hours-carried']],
    ['half a step', { answers: { 'hours-carried': 2.5 } }, ['answers.hours-carried']],
    ['another version', { version: '0' }, ['version']],
    ['a stage that there is not', { context: { stage: 'retired' } }, ['context.stage']],
    ['hours that no week has', { context: { week: { clinical: 500 } } }, ['context.week.clinical']],
    ['a week of 200 hours', { context: { week: { clinical: 100, study: 100 } } }, ['context.week']],
    ['a dimension named twice', { ranking: ['time', 'time'] }, ['ranking']],
    ['a weight below 0', { weights: { ...even, time: -1 } }, ['weights.time']],
    [
      'weights that are all 0',
      { weights: { time: 0, energy: 0, control: 0, growth: 0, 'well-being': 0 } },
      ['weights'],
    ],
    ['four paths', { paths: [path, path, path, path] }, ['paths']],
    ['a path without a specialty', { paths: [{}] }, ['paths.0.specialty']],
    ['something else', { diary: 'x' }, ['']],
  ])('but not %s', (_name, input, fields) => {
    expect(pathsOfError(input)).toEqual(fields)
  })
})

describe('weights', () => {
  it('come from the ranking: 1/2 (1 + 1/2) and 1/2 · 1/2', () => {
    expect(weightsOf({ weights: null, ranking: ['growth', 'time'] })).toEqual({
      time: 0.25,
      energy: 0,
      control: 0,
      growth: 0.75,
      'well-being': 0,
    })
  })

  it('are taken as given where both are there', () => {
    const { weights, ranking } = assessmentInputSchema.parse({ weights: even, ranking: ['time'] })
    expect(weightsOf({ weights, ranking })?.growth).toBeCloseTo(0.2, 10)
  })

  it('are none where the person gave none', () => {
    expect(weightsOf({ weights: null, ranking: [] })).toBeNull()
  })
})
