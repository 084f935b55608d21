import { describe, expect, test } from 'vitest'
import { cityInWords, cityKey, stateOf } from './employer-place.ts'
import { fiscalPeriodSchema, fiscalQuarter, fiscalQuarterOf, fiscalYear, lastDayOf } from './fiscal-period.ts'
import { wholeCount } from './whole-count.ts'
import { yearlyPay } from './yearly-pay.ts'
import { isZip } from './zip.ts'

test.each([
  ['12', 12],
  [' 7 ', 7],
  ['', 0],
  ['1,204', 1204],
  ['12,345,678', 12_345_678],
  ['1,2', null],
  ['1.5', null],
  ['-3', null],
  ['12a', null],
  ['1e3', null],
  ['99999999999', null],
])('the count %j is %j', (text, count) => {
  expect(wholeCount(text)).toBe(count)
})

test.each([
  ['65000', 'Year', 65_000],
  ['$65,000.00', 'yr', 65_000],
  ['31.25', 'Hour', 65_000],
  ['1250', 'Week', 65_000],
  ['2500', 'Bi-Weekly', 65_000],
  ['5416.67', 'Month', 65_000],
  ['65000', 'Hour', null],
  ['31.25', 'Year', null],
  ['65000', 'Fortnight', null],
  ['about 65000', 'Year', null],
  ['', 'Year', null],
])('pay of %j a %j is %j a year', (amount, unit, yearly) => {
  expect(yearlyPay(amount, unit)).toBe(yearly)
})

describe('fiscal periods', () => {
  test.each([
    ['2023', 'FY2023'],
    ['FY2023', 'FY2023'],
    [' fy 2023 ', 'FY2023'],
    ['23', null],
    ['20 23', null],
    ['1776', null],
    ['', null],
  ])('the year %j is %j', (text, period) => {
    expect(fiscalYear(text)).toBe(period)
  })

  test.each([
    ['2025', 'Q2', 'FY2025 Q2'],
    ['2025', '2', 'FY2025 Q2'],
    ['2025', 'Q5', null],
    ['2025', '', null],
  ])('%j and %j are %j', (year, quarter, period) => {
    expect(fiscalQuarter(year, quarter)).toBe(period)
  })

  test.each([
    ['2024-09-30', 'FY2024 Q4'],
    ['2024-10-01', 'FY2025 Q1'],
    ['2024-12-31', 'FY2025 Q1'],
    ['2025-01-01', 'FY2025 Q2'],
    ['2025-03-31', 'FY2025 Q2'],
    ['2025-04-01', 'FY2025 Q3'],
    ['2025-07-01', 'FY2025 Q4'],
  ])('%s lies in %s, and not after its last day', (day, period) => {
    expect(fiscalQuarterOf(day)).toBe(period)
    expect(day <= lastDayOf(period)).toBe(true)
    expect(fiscalPeriodSchema.parse(period)).toBe(period)
  })

  test('a year ends on the last day of September', () => {
    expect(lastDayOf('FY2023')).toBe('2023-09-30')
    expect(lastDayOf('FY2025 Q1')).toBe('2024-12-31')
  })
})

describe('places', () => {
  test.each([
    ['MA', 'MA'],
    ['ma ', 'MA'],
    ['MASSACHUSETTS', 'MA'],
    ['New York', 'NY'],
    ['', null],
    ['XX', null],
    ['Ontario', null],
  ])('the state %j is %j', (text, state) => {
    expect(stateOf(text)).toBe(state)
  })

  test('spellings of a city agree', () => {
    expect(new Set(['St. Louis', 'ST LOUIS', 'Saint Louis '].map(cityKey)).size).toBe(1)
    expect(cityKey(' ')).toBeNull()
  })

  test.each([
    ['NEW YORK', 'New York'],
    ["COEUR D'ALENE", "Coeur D'alene"],
    ['King of Prussia', 'King of Prussia'],
    ['  FORT  WORTH', 'Fort Worth'],
  ])('%s is written %s', (text, words) => {
    expect(cityInWords(text)).toBe(words)
  })

  test.each(['', '02115', '2115', '02115-1234', '021151234'])('%j is a ZIP code', (text) => {
    expect(isZip(text)).toBe(true)
  })
  test.each(['02', '9', 'ABCDE', '0211512345'])('%j is none', (text) => {
    expect(isZip(text)).toBe(false)
  })
})
