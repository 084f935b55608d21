import { z } from 'zod'
import { sourceSchema } from '../facts/source.ts'
import { lineSchema, passageSchema } from '../frame/text.ts'

/** A number from a source, with whom it describes and when; one figure, one source. */
export const figureSchema = z.object({
  label: lineSchema(120),
  /** With its unit, as it is to be read: '65.2 hours a week'. */
  value: lineSchema(80),
  /** Whom the figure describes: 'residents, PGY-1', 'practicing physicians'. */
  population: lineSchema(160),
  /** When the figure held: '2008', '2026 Match'. */
  period: lineSchema(40),
  caution: passageSchema(400).nullable().default(null),
  source: sourceSchema,
})
export type Figure = z.infer<typeof figureSchema>
