import { z } from 'zod'

/** A calendar day as 'YYYY-MM-DD', without a time zone; sorts as text. */
export type Day = string

/** Accepts only days that exist: '2026-02-30' is refused. */
export const daySchema = z.iso.date({
  error: ({ input }) =>
    input === undefined || input === null || input === ''
      ? 'Fill this in.'
      : 'Give a day as year-month-day, for example 2026-11-23.',
})

/** The day `months` later (or earlier, when negative); the last day of the month where the day does not exist there. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day)
  const monthsInAll = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(monthsInAll / 12), monthsInAll - Math.floor(monthsInAll / 12) * 12]
  const lastDate = date <= 28 ? date : new Date(Date.UTC(newYear, newMonth + 1, 0)).getUTCDate()
  return [newYear, newMonth + 1, Math.min(date, lastDate)]
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-')
}

/** The day `days` later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  const [year, month, date] = partsOf(day)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}

/** 'November 23, 2026', as an American reader writes it. */
export function longDate(day: Day): string {
  const [year, month, date] = partsOf(day)
  return `${monthNames[month - 1] ?? ''} ${date}, ${year}`
}

/** 'Nov 2026', for places with little room. */
export function shortDate(day: Day): string {
  const [year, month] = partsOf(day)
  return `${(monthNames[month - 1] ?? '').slice(0, 3)} ${year}`
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function partsOf(day: Day): [number, number, number] {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number)
  return [year, month, date]
}
