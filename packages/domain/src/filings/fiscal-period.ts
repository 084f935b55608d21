import { z } from 'zod'
import type { Day } from '../calendar/day.ts'

/** A federal fiscal year or one of its quarters, as readers see it: 'FY2023', 'FY2025 Q2'. */
export const fiscalPeriodSchema = z.string().regex(/^FY\d{4}(?: Q[1-4])?$/)

const EARLIEST = 1990
const LATEST = 2100

/** 'FY2023' for '2023', 'FY2023' or 'fy 2023'; null where that is no year. */
export function fiscalYear(text: string): string | null {
  const year = /^(?:FY\s*)?(?<year>\d{4})$/i.exec(text.trim())?.groups?.year
  return year !== undefined && Number(year) >= EARLIEST && Number(year) <= LATEST ? `FY${year}` : null
}

/** 'FY2025 Q2' for '2025' and 'Q2' (or '2'); null where either cannot be read. */
export function fiscalQuarter(yearText: string, quarterText: string): string | null {
  const year = fiscalYear(yearText)
  const quarter = /^Q?(?<quarter>[1-4])$/i.exec(quarterText.trim())?.groups?.quarter
  return year !== null && quarter !== undefined ? `${year} Q${quarter}` : null
}

/** The fiscal quarter in which a day lies: the year begins on October 1 of the year before. */
export function fiscalQuarterOf(day: Day): string {
  const [year = NaN, month = NaN] = day.split('-').map(Number)
  return month >= 10 ? `FY${year + 1} Q1` : `FY${year} Q${Math.floor((month - 1) / 3) + 2}`
}

/** The last day of a period; a number seen before it is still growing. */
export function lastDayOf(period: string): Day {
  const { year = '', quarter = '4' } = /^FY(?<year>\d{4})(?: Q(?<quarter>\d))?$/.exec(period)?.groups ?? {}
  const ends: Readonly<Record<string, string>> = { 1: '12-31', 2: '03-31', 3: '06-30', 4: '09-30' }
  return `${quarter === '1' ? Number(year) - 1 : year}-${ends[quarter] ?? ''}`
}
