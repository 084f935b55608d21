import { z } from 'zod'
import { rangeSchema } from '../careers/range.ts'
import { passageSchema } from '../frame/text.ts'

/**
 * What a full-time clinical week of a base specialty is like after training. Each a range with what it rests on; both
 * ends null where there is no guidance yet.
 */
export const clinicalWeekSchema = z
  .object({
    /** Hours a week. */
    hours: rangeSchema.prefault({}),
    /** Nights worked a month. */
    nights: rangeSchema.prefault({}),
    /** Days on call a month, the nights after them included. */
    callDays: rangeSchema.prefault({}),
    /** Percent of the time that can be remote. */
    remoteShare: rangeSchema.prefault({}),
    /** Whom the ranges describe, and what lies outside them. */
    note: passageSchema(400).nullable().default(null),
  })
  .prefault({})
export type ClinicalWeek = z.infer<typeof clinicalWeekSchema>
