import { addMonths, type Day, daySchema, longDate } from './day.ts'

/** How far ahead a reader may look, in months. */
export const monthsAhead = 120

/**
 * The day for which a reader wants to see what holds, from an address. From today to ten years ahead: of earlier days we
 * keep no full record. Anything else is today, with a sentence that says why.
 */
export function readDayAhead(given: string | null, today: Day): { day: Day; note: string | null } {
  if (given === null || given === '' || given === today) return { day: today, note: null }
  if (!daySchema.safeParse(given).success)
    return { day: today, note: 'That is no day that we can read. Give year, month and day; this is today.' }
  if (given < today)
    return {
      day: today,
      note: `We keep what holds today and what is announced, no full record of ${longDate(given)}; this is today.`,
    }
  if (given > addMonths(today, monthsAhead))
    return { day: today, note: 'Nobody can say what will hold more than ten years from now; this is today.' }
  return { day: given, note: null }
}
