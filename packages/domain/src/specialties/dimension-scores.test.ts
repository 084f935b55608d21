import { describe, expect, it } from 'vitest'
import { buildSpecialty } from '../testing/builders.ts'
import { dimensionScores, hasScore, scoredStages, scoresAt } from './dimension-scores.ts'
import { ratingInWords, ratingsByStage } from './rating-rows.ts'
import { specialtiesInOrder } from './specialty-order.ts'

const hardNights = {
  stage: 'pgy-1',
  dimension: 'time',
  value: 1,
  evidence: 'editorial-estimate',
  reason: 'Night float.',
} as const
const profile = buildSpecialty({
  ratings: [
    { stage: 'career', dimension: 'growth', value: 4, evidence: 'editorial-estimate', reason: 'Projects.' },
    hardNights,
    { stage: 'fellowship', dimension: 'time', value: null, evidence: 'no-guidance', reason: null },
  ],
})

describe('the scores of a profile', () => {
  it.each([
    [1, 0],
    [3, 50],
    [5, 100],
    [null, null],
  ])('step %o is score %o', (value, score) => {
    expect(dimensionScores([{ dimension: 'energy', value }]).energy).toBe(score)
  })

  it('keeps an unrated dimension apart from a zero', () => {
    expect(scoresAt(profile, 'pgy-1')).toEqual({
      time: 0,
      energy: null,
      control: null,
      growth: null,
      'well-being': null,
    })
    expect(hasScore(scoresAt(profile, 'fellowship'))).toBe(false)
  })

  it('walks through the stages as a person lives them, without those that nobody rated', () => {
    expect(scoredStages(profile).map(({ stage }) => stage)).toEqual(['pgy-1', 'career'])
  })
})

describe('ratings in words', () => {
  it('gives a row to each dimension of a rated stage', () => {
    const [firstYear] = ratingsByStage(profile)
    expect(firstYear?.rows.map(({ step }) => step)).toEqual([
      'Very hard',
      'No guidance yet',
      'No guidance yet',
      'No guidance yet',
      'No guidance yet',
    ])
    expect(firstYear?.rows[0]).toMatchObject({ evidenceLabel: 'Editorial estimate', reason: 'Night float.' })
  })

  it('says of a rating that nobody gave that there is no guidance yet', () => {
    expect(ratingInWords(undefined).step).toBe('No guidance yet')
  })
})

it('lists base specialties by name and the subspecialty last', () => {
  const named = (name: string, kind: 'base' | 'subspecialty') =>
    buildSpecialty({ slug: name.toLowerCase(), name, kind })
  const inOrder = specialtiesInOrder([
    named('Informatics', 'subspecialty'),
    named('Pathology', 'base'),
    named('Anesthesiology', 'base'),
  ])
  expect(inOrder.map(({ name }) => name)).toEqual(['Anesthesiology', 'Pathology', 'Informatics'])
})
