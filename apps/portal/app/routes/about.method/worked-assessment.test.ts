import { weeklyCommute } from '@evenkeel/domain'
import { expect, it } from 'vitest'
import { workedAdvice } from './worked-advice.ts'
import { workedDuration, workedHours } from './worked-beside.ts'
import { workedComparison, workedMean } from './worked-comparison.ts'
import { workedAssessment } from './worked-assessment.ts'
import { workedGaps, workedHardYears, workedPrograms } from './worked-path.ts'
import { workedWeek, workedWish } from './worked-week.ts'

// Everything on the right-hand side was worked by hand; the left is what the site computes with.
const { results, drivers, weights, overall, overallWithControl, levers, open, supportFirst } =
  workedAssessment

it.each([
  ['Time', (25 + 0 + 75) / 3, 3, 4],
  ['Energy', (50 + 25 + 75) / 3, 3, 3],
  ['Control', null, 1, 4],
  ['Growth', (75 + 100 + 50) / 3, 3, 3],
  ['Well-being', (50 + 50 + 25 + 100) / 4, 4, 4],
])('%s is the mean of its answers, once half are there', (label, score, answered, of) => {
  expect(results.find((one) => one.label === label)).toMatchObject({ score, answered, of })
})

it('pulls of the answers on time add up to its score less 50', () => {
  expect(drivers.map(({ about, points }) => [about, Math.round(points * 10) / 10])).toEqual([
    ['free time lost to nights, weekends or call', -16.7],
    ['how your hours sit with you', -8.3],
    ['how regular your days are', 8.3],
  ])
})

it('three ranked dimensions weigh 11/18, 5/18 and 2/18', () => {
  expect(weights.map(({ label }) => label)).toEqual(['Growth', 'Time', 'Well-being'])
  for (const [at, weight] of [11 / 18, 5 / 18, 2 / 18].entries())
    expect(weights[at]?.weight).toBeCloseTo(weight, 10)
})

it('the overall is the weighted sum, and none where a ranked dimension has no score', () => {
  expect(overall).toBeCloseTo((11 * 75 + (5 * 100) / 3 + 2 * 56.25) / 18, 10)
  expect(overall).toBeCloseTo(61.3, 1)
  expect(overallWithControl).toBeNull()
})

it('the answer with most to gain by these weights comes first', () => {
  expect(
    levers.map(({ about, overallPerStep }) => [about, Math.round((overallPerStep ?? 0) * 10) / 10]),
  ).toEqual([
    // (100 - 50) / 3 * 11/18 = 10.2 to gain; a step is 25 / 3 * 11/18 = 5.1.
    ['people who help you on', 5.1],
    // 100 / 3 * 5/18 = 9.3; 75 / 3 * 5/18 = 6.9; a step is 25 / 3 * 5/18 = 2.3.
    ['free time lost to nights, weekends or call', 2.3],
    ['how your hours sit with you', 2.3],
  ])
})

it('open answers leave a range', () => {
  expect(open.map(({ dimension, low, high }) => [dimension, low, high])).toEqual([
    ['time', 100 / 4, 200 / 4],
    ['control', 50 / 4, 350 / 4],
  ])
})

it('a well-being of 56 is not low', () => {
  expect(supportFirst).toBe(false)
})

it('a program speaks for itself once half of the facts are known', () => {
  // 55 hours lie halfway between 50 (0.75) and 60 (0.5): 0.625. At-home call is worth 0.6.
  expect(workedPrograms('2026-11-24').map(({ score }) => score)).toEqual([(100 * (0.625 + 0.6)) / 2, null])
})

it('a gap is the score less what is needed', () => {
  expect(workedGaps().map(({ gap, verdict }) => [gap, verdict])).toEqual([
    [-25, 'short'],
    [25, 'meets'],
    [null, 'unknown'],
  ])
})

it('two hard years hold PGY-1, and not the two years after it as well', () => {
  expect(workedHardYears().map(({ stage, verdict }) => [stage, verdict])).toEqual([
    ['pgy-1', 'accepted'],
    ['later-residency', 'short'],
    ['fellowship', 'meets'],
  ])
})

it('what helps the lowest dimension gains ten; equal ones stand soonest first', () => {
  expect(workedAdvice().map(({ title, place }) => [title, place])).toEqual([
    ['Find a mentor', 2],
    ['Protect a half-day', 1],
    ['Learn one skill', 3],
    ['Advice for an H-1B', null],
  ])
})

it('0.6 and 0.4 add up as ranges, and call of which one part is unknown stays unknown', () => {
  expect(workedWeek.hours?.low).toBeCloseTo(0.6 * 48 + 0.4 * 40, 10)
  expect(workedWeek.hours?.high).toBeCloseTo(56, 10)
  expect(workedWeek.clinicalHours?.low).toBeCloseTo(28.8, 10)
  expect(workedWeek.nights?.high).toBeCloseTo(3, 10)
  expect(workedWeek.callDays).toBeNull()
  // 16 of 52 hours at 40 %; 20 of 48.8 hours at 60 %.
  expect(workedWeek.remoteShare?.low).toBeCloseTo(12.3, 1)
  expect(workedWeek.remoteShare?.high).toBeCloseTo(24.6, 1)
})

it('hours of work are added up without study; a way of 50 minutes is four hours and ten minutes a week', () => {
  expect(workedHours).toBe(56 + 3 + 2)
  expect(weeklyCommute(50)).toBeCloseTo((50 * 5) / 60, 10)
  expect(weeklyCommute(50)).toBeCloseTo(4.17, 2)
})

it('all of it takes 18 thirds of a minute and a minute for each of eight pages', () => {
  expect(workedDuration).toEqual({ items: 18, pages: 8, minutes: 6 + 8 })
})

it('a stage is the mean of what is known; between paths of what is known on both', () => {
  expect(workedMean).toBe((0 + 50 + 25 + 50 + 50) / 5)
  expect(workedComparison[0]?.means).toEqual([(0 + 50 + 25 + 50) / 4, (75 + 50 + 50 + 50) / 4])
  expect(workedComparison[0]?.differences.map(({ dimension, apart }) => [dimension, apart])).toEqual([
    ['time', 75],
    ['control', 25],
    // Known on one path only.
    ['well-being', null],
  ])
})

it('a wish for half of the time with patients is half of each part', () => {
  expect(workedWish.hours).toEqual({ low: (48 + 40) / 2, high: (60 + 50) / 2 })
  expect(workedWish.clinicalHours).toEqual({ low: 24, high: 30 })
})
