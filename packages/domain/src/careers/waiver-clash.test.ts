import { describe, expect, it } from 'vitest'
import { basisInWords, rangeInWords } from './range-in-words.ts'
import { waiverCheck } from './waiver-clash.ts'

type Ends = readonly [number | null, number | null]
const range = ([low, high]: Ends) => ({ low, high, evidence: 'editorial-estimate' as const })
const none: Ends = [null, null]

describe('a way of working against the 40 clinical hours a week of a waiver', () => {
  it.each<[string, Ends, Ends, string, { low: number; high: number } | null]>([
    ['half clinic, half informatics', [50, 50], [45, 55], 'clash', { low: 23, high: 28 }],
    ['full-time clinic', [100, 100], [40, 50], 'fits', { low: 40, high: 50 }],
    ['mostly clinic, long weeks', [70, 90], [45, 55], 'depends', { low: 32, high: 50 }],
    ['no clinic at all', [0, 0], [40, 50], 'clash', { low: 0, high: 0 }],
    ['hours that nobody estimated', [50, 50], none, 'unknown', null],
    ['a share that nobody estimated', none, [40, 50], 'unknown', null],
  ])('%s', (_, clinicalShare, weeklyHours, verdict, clinicalHours) => {
    const model = { clinicalShare: range(clinicalShare), weeklyHours: range(weeklyHours) }
    expect(waiverCheck(model)).toEqual({ verdict, clinicalHours })
  })
})

describe('a range in words', () => {
  it.each<[Ends, string, string | null]>([
    [[45, 55], '45–55 hours a week', 'Editorial estimate'],
    [[40, 40], '40 hours a week', 'Editorial estimate'],
    [[0, 0], '0 hours a week', 'Editorial estimate'],
    [none, 'No guidance yet', null],
  ])('%o', (ends, words, basis) => {
    expect(rangeInWords(range(ends), 'hours a week')).toBe(words)
    expect(basisInWords(range(ends))).toBe(basis)
  })
})
