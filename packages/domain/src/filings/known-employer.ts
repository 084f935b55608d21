import { z } from 'zod'
import { seenFilingsSchema } from './filing-counts.ts'
import { matchBands, matchReasonSchema } from './match-reason.ts'
import { valuesOf } from '../frame/option.ts'

/** What a person said about an employer. Remembered for every later file. */
export const matchDecisions = [
  { value: 'open', label: 'To decide' },
  { value: 'confirmed', label: 'Confirmed' },
  { value: 'rejected', label: 'Not one of ours' },
] as const
export type MatchDecision = (typeof matchDecisions)[number]['value']

export const matchSchema = z.object({
  institution: z.number().int(),
  confidence: z.number().min(0).max(1),
  reasons: z.array(matchReasonSchema),
})

/** An employer that may be an institution of ours, or is one, or was said not to be; nobody else's is kept. */
export const knownEmployerSchema = z.object({
  key: z.string(),
  filedAs: z.string(),
  /** Every way in which files write it; some of them name what it does business as. */
  spellings: z.array(z.string()),
  state: z.string().nullable(),
  cities: z.array(z.string()),
  taxIds: z.array(z.string()),
  industry: z.string().nullable(),
  decision: z.enum(valuesOf(matchDecisions)),
  /** The institution that it is, or the one that is proposed; null once all were refused. */
  institution: z.number().int().nullable(),
  /** Of the proposal; null where a person chose freely. */
  confidence: z.number().nullable(),
  band: z.enum(valuesOf(matchBands)).nullable(),
  reasons: z.array(matchReasonSchema),
  others: z.array(matchSchema),
  /** Institutions that a person said it is not. */
  refused: z.array(z.number().int()),
  seen: z.array(seenFilingsSchema),
})
export type KnownEmployer = z.infer<typeof knownEmployerSchema>
