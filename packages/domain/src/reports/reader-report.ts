import { z } from 'zod'
import { addDays, type Day, daySchema } from '../calendar/day.ts'
import { slugSchema } from '../frame/slug.ts'
import { showableWords } from '../frame/typed-words.ts'
import { webAddressSchema } from '../frame/web-address.ts'
import { type ReportKind, reportKindSchema, type WayOfKnowing, wayOfKnowingSchema } from './report-kinds.ts'
import { reportedFactSchema } from './reported-fact.ts'

/** The longest passage of a report, in characters. */
export const LONGEST_REPORT_WORDS = 1000

const FIRST_DAY = '2000-01-01'

/**
 * What a reader tells the editors about a listing. There is no field for a name or an address of the reader, and
 * none may be added: what is not asked for cannot be lost.
 */
export interface ReaderReport {
  /** Slug of the listing. */
  readonly program: string
  readonly fact: string
  readonly kind: ReportKind
  /** What the listing should say; null where the program has closed and that is all there is to say. */
  readonly says: string | null
  readonly knownFrom: WayOfKnowing
  readonly sourceUrl: string | null
  /** The day on which the reader saw or heard it. */
  readonly seenOn: Day | null
  /** Anything else for the editor. */
  readonly remark: string | null
}

/**
 * Schema of a report on a day (UTC). It may have been seen a day later than that: east of Greenwich the next day has
 * begun already. Every field gets its own message at once; blanks of optional fields are null.
 */
export function readerReportSchema(today: Day) {
  return z
    .object({
      program: slugSchema,
      fact: reportedFactSchema,
      kind: reportKindSchema,
      says: wordsSchema,
      knownFrom: wayOfKnowingSchema,
      sourceUrl: webAddressSchema.nullable(),
      seenOn: daySchema
        .refine(
          (day) => day <= addDays(today, 1),
          'This day is still to come. Give the day on which you saw it.',
        )
        .refine((day) => day >= FIRST_DAY, 'Give a day since the year 2000.')
        .nullable(),
      remark: wordsSchema,
    })
    .refine(({ kind, says }) => kind === 'closed' || says !== null, {
      path: ['says'],
      message: 'Write what the listing should say.',
      when: ({ value }) => saysPart.safeParse(value).success,
    })
    .refine(({ knownFrom, sourceUrl }) => knownFrom !== 'website' || sourceUrl !== null, {
      path: ['sourceUrl'],
      message: 'Give the address of the page, so that an editor can look at it.',
      when: ({ value }) => sourcePart.safeParse(value).success,
    }) satisfies z.ZodType<ReaderReport>
}

const wordsSchema = z
  .string({ error: 'Write this in words.' })
  .max(LONGEST_REPORT_WORDS, `Keep this under ${LONGEST_REPORT_WORDS} characters.`)
  .regex(showableWords, 'This holds characters that cannot be shown. Type it again.')
  .nullable()

// Rules over two fields speak up as soon as these two can be read, whatever else is wrong.
const saysPart = z.object({ kind: reportKindSchema, says: wordsSchema })
const sourcePart = z.object({ knownFrom: wayOfKnowingSchema, sourceUrl: webAddressSchema.nullable() })
