import { contextSchema, workingHours } from '@evenkeel/domain'
import { minutesFor, stepsFor } from '../../assessment/steps.ts'

/** A resident's week in hours, and their way to work. */
export const besideExample = {
  week: { clinical: 56, informatics: 3, other: 2, study: 6 },
  commuteMinutes: 50,
} as const

/** Hours of work in that week, study left out. */
export const workedHours = workingHours(contextSchema.parse({ week: besideExample.week }))

/** How long everything takes for somebody who is asked every question. */
export const workedDuration = durationOf(stepsFor({ stage: null, visa: null }))

function durationOf(steps: ReturnType<typeof stepsFor>) {
  const items = steps.filter(({ item }) => item !== null).length
  return { items, pages: steps.length - items, minutes: minutesFor(steps) }
}
