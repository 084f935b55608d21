import { dimensions, overallScore, weightsFromRanking } from '@evenkeel/domain'
import { describe, expect, it } from 'vitest'
import {
  dimensionSentence,
  driverInWords,
  leadSentence,
  listOf,
  openRangeInWords,
  overallFormula,
  reasonsInWords,
} from './result-words.ts'

const time = { dimension: 'time', label: 'Time', score: 25, answered: 4, of: 4 } as const
const growth = { dimension: 'growth', label: 'Growth', score: null, answered: 1, of: 3 } as const
const energy = { dimension: 'energy', label: 'Energy', score: 25, answered: 2, of: 3 } as const

describe('a dimension in a sentence', () => {
  it.each([
    [time, 'Time stands low, at 25 of 100.'],
    [{ ...time, score: 40 }, 'Time stands in the middle, at 40 of 100.'],
    [{ ...time, score: 93.75, answered: 3 }, 'Time stands high, at 94 of 100, by 3 of 4 questions.'],
    [{ ...time, score: 0 }, 'Time stands low, at 0 of 100.'],
    [growth, 'Not enough answers: 1 of 3. Growth gets a score with at least 2.'],
  ])('%o', (result, sentence) => {
    expect(dimensionSentence(result)).toBe(sentence)
  })
})

describe('what leads', () => {
  it.each([
    [[time], 5, 'Time stands lowest, at 25 of 100.'],
    [[time, energy], 5, 'Time and Energy stand lowest, at 25 of 100.'],
    [[time, energy], 2, 'All of them stand at 25 of 100.'],
    [[], 0, 'No dimension has enough answers for a score yet.'],
  ])('%o of %i', (lowest, scored, sentence) => {
    expect(leadSentence(lowest, scored)).toBe(sentence)
  })
})

describe('the overall score as the sum that it is', () => {
  it('counts in whole shares, with scores that are not rounded to points', () => {
    const weights = { time: 0.25, energy: 0, control: 0, growth: 0.75, 'well-being': 0 }
    expect(overallFormula([time, energy, growth], weights)).toBe(
      '1 × 25 (Time) + 3 × no score (Growth), divided by 4',
    )
    expect(overallFormula([{ ...time, score: 125 / 3 }], { ...weights, time: 1 })).toBe(
      'only 41.67 (Time) counts',
    )
  })

  it.each([2, 3, 4, 5])('adds up with %i in the order', (ranked) => {
    const order = dimensions.map(({ value }) => value).slice(0, ranked)
    const weights = weightsFromRanking(order)
    if (!weights) throw new Error('There is an order')
    const results = dimensions.map(({ value, label }, at) => ({
      dimension: value,
      label,
      score: (at * 25) / 2,
      answered: 4,
      of: 4,
    }))
    const [sum = '', whole] = overallFormula(results, weights).split(', divided by ')
    const terms = sum.split(' + ').map((term) => (term.match(/[\d.]+/g) ?? []).map(Number))
    expect(terms.reduce((total, [share = 0]) => total + share, 0)).toBe(Number(whole))
    const overall = terms.reduce((total, [share = 0, score = 0]) => total + share * score, 0) / Number(whole)
    expect(overall).toBeCloseTo(overallScore(results, weights) ?? -1, 9)
  })
})

it('says what pulls, how, and by how much', () => {
  const driver = {
    item: 'x',
    dimension: 'time',
    about: 'your way to work',
    answer: 'A lot',
    points: -6.25,
    roomToGain: 19,
  } as const
  expect(driverInWords(driver)).toBe('your way to work (“A lot”), 6 points')
  expect(driverInWords({ ...driver, points: 0.8 })).toBe('your way to work (“A lot”), 1 point')
})

it('says how far open questions can move a score', () => {
  expect(openRangeInWords({ dimension: 'time', low: 18.75, high: 43.75, open: ['a'] })).toBe(
    'Time: one question is open; answered, it would lie between 19 and 44.',
  )
})

it('says why advice is shown', () => {
  expect(reasonsInWords([], {})).toBe('Shown because it holds for everybody at this stage.')
  expect(
    reasonsInWords(
      [
        { kind: 'dimension', dimension: 'well-being', band: 'low' },
        { kind: 'visa', visa: 'j-1' },
        { kind: 'careerModel', careerModel: 'hybrid' },
      ],
      { hybrid: 'Half and half' },
    ),
  ).toBe('Shown because well-being stands low, your status is “J-1” and you consider “Half and half”.')
})

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c'], 'a, b and c'],
])('lists %j as %o', (names, text) => {
  expect(listOf(names)).toBe(text)
})
