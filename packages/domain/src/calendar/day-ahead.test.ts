import { describe, expect, it } from 'vitest'
import { readDayAhead } from './day-ahead.ts'

const today = '2026-11-23'

describe('the day that a reader looks ahead to', () => {
  it.each([
    [null, '2026-11-23'],
    ['', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    ['2027-07-01', '2027-07-01'],
    ['2036-11-23', '2036-11-23'],
  ])('%o is %o', (given, day) => {
    expect(readDayAhead(given, today)).toEqual({ day, note: null })
  })

  it.each([
    ['2026-11-22', 'no full record of November 22, 2026'],
    ['2036-11-24', 'ten years'],
    ['2027-02-30', 'no day that we can read'],
    ['July 1st', 'no day that we can read'],
  ])('%o is today, and the reader is told why', (given, reason) => {
    const { day, note } = readDayAhead(given, today)
    expect(day).toBe(today)
    expect(note).toContain(reason)
  })
})
