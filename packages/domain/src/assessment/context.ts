import { z } from 'zod'
import { type Option, valuesOf } from '../frame/option.ts'
import { slugSchema } from '../frame/slug.ts'
import { stageSchema } from '../frame/stages.ts'
import { stressorSchema } from '../guidance/stressors.ts'
import { visaStatusCodeSchema } from '../visas/visa-status.ts'
import { needsSchema } from './balance-need.ts'

/** The answer to: could I take one or two very hard years for a better career? */
export const hardYearsAnswers = [
  { value: 'none', label: 'No, not even one' },
  { value: 'one', label: 'One year' },
  { value: 'two', label: 'Two years' },
  { value: 'unsure', label: 'I do not know' },
] as const satisfies readonly Option[]

export const callKinds = [
  { value: 'none', label: 'No call' },
  { value: 'at-home', label: 'At-home call' },
  { value: 'in-house', label: 'In-house call' },
] as const satisfies readonly Option[]

/** Settings in which a person may find energy. */
export const careSettings = [
  { value: 'wards', label: 'Hospital wards' },
  { value: 'clinic', label: 'Clinic with patients whom I know' },
  { value: 'emergency', label: 'Emergencies' },
  { value: 'laboratory', label: 'Laboratory and diagnostics' },
  { value: 'children', label: 'Children and their families' },
  { value: 'mental-health', label: 'Mental health' },
  { value: 'data', label: 'Data and systems' },
  { value: 'teaching', label: 'Teaching' },
] as const satisfies readonly Option[]

const hours = z
  .number({ error: 'Give the hours as a number.' })
  // Aborts, so that the sum is judged only where each part can be right.
  .min(0, { error: 'Hours are not below 0.', abort: true })
  .max(120, { error: 'Give at most 120 hours a week.', abort: true })
  .nullable()
  .default(null)

/** Hours of a usual week by what they are spent on; null where not said. */
const weekSchema = z
  .strictObject({ clinical: hours, informatics: hours, study: hours, other: hours })
  .prefault({})
  .refine((week) => totalHours(week) <= hoursOfAWeek, 'These add up to more hours than a week has.')

/** What a person says about their situation. Nothing is required; null or an empty list means: not said. */
export const contextSchema = z
  .strictObject({
    stage: stageSchema.nullable().default(null),
    visa: visaStatusCodeSchema.nullable().default(null),
    specialty: slugSchema.nullable().default(null),
    careerModel: slugSchema.nullable().default(null),
    week: weekSchema,
    nightsPerMonth: amount({ max: 31, of: 'nights a month' }),
    weekendsPerMonth: amount({ max: 5, of: 'weekends a month' }),
    call: z.enum(valuesOf(callKinds), 'Choose one of the answers.').nullable().default(null),
    /** Both ways together. */
    commuteMinutes: amount({ max: 480, of: 'minutes a day' }),
    stressors: z.array(stressorSchema).max(20).default([]),
    hardYears: z.enum(valuesOf(hardYearsAnswers), 'Choose one of the answers.').nullable().default(null),
    /** Percent of working time that the person would like to spend with patients. */
    clinicalShareWished: amount({ max: 100, of: 'percent' }),
    settings: z
      .array(z.enum(valuesOf(careSettings)))
      .max(20)
      .default([]),
    needs: needsSchema,
  })
  .prefault({})
export type AssessmentContext = z.infer<typeof contextSchema>

/** Working hours of a week, study left out; null where none was said. */
export function workingHours({ week }: Pick<AssessmentContext, 'week'>): number | null {
  const said = [week.clinical, week.informatics, week.other].filter((part) => part !== null)
  return said.length === 0 ? null : said.reduce((sum, part) => sum + part, 0)
}

const hoursOfAWeek = 168

function totalHours(week: Readonly<Record<string, number | null>>): number {
  return Object.values(week).reduce<number>((sum, part) => sum + (part ?? 0), 0)
}

function amount({ max, of }: { max: number; of: string }) {
  const range = `Give a number from 0 to ${max} ${of}.`
  return z.number({ error: range }).min(0, range).max(max, range).nullable().default(null)
}
