import { expect, test } from 'vitest'
import { addDays, addMonths, daySchema, longDate, shortDate } from './day.ts'

test.each([
  ['2026-11-23', -6, '2026-05-23'],
  ['2026-08-31', -6, '2026-02-28'],
  ['2024-08-31', -6, '2024-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected)
})

test('days run over the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
})

test.each(['2026-02-30', '2026-13-01', '23.11.2026', '', '2026-1-5'])('%s is no day', (text) => {
  expect(daySchema.safeParse(text).success).toBe(false)
})

test.each([
  [null, 'Fill this in.'],
  [undefined, 'Fill this in.'],
  ['', 'Fill this in.'],
  ['2026-02-30', 'Give a day as year-month-day, for example 2026-11-23.'],
])('for %s it says “%s”', (value, message) => {
  expect(daySchema.safeParse(value).error?.issues[0]?.message).toBe(message)
})

test('days read as an American writes them', () => {
  expect(longDate('2026-09-05')).toBe('September 5, 2026')
  expect(shortDate('2020-07-14')).toBe('Jul 2020')
})
