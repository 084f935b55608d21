import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { webAddressSchema } from '../frame/web-address.ts'

/** What readers saw happen to a listing. */
const programChangeKinds = ['listed', 'listed-again', 'changed', 'disputed', 'checked'] as const

/** The most that a listing remembers; older changes make room. */
export const mostProgramChanges = 60

const words = z.string().trim().min(1).max(600)

/**
 * One line of a listing's public history, in the words of the day on which it was published: labels change, what was
 * said then does not. Nobody who works here is named in it.
 */
export const programChangeSchema = z.object({
  on: daySchema,
  kind: z.enum(programChangeKinds),
  /** Keys of the facts, or names of the listing's own fields, that it is about; empty where it is the listing itself. */
  about: z.array(z.string().min(1).max(60)).max(100).default([]),
  /** What readers saw before and after, of a single fact; null is "not stated". */
  from: words.nullable().default(null),
  to: words.nullable().default(null),
  /** Who says so; null where a statement was taken back, or where only the listing began. */
  source: z.object({ name: words, url: webAddressSchema.nullable() }).nullable().default(null),
})
export type ProgramChange = z.infer<typeof programChangeSchema>

export const programChangesSchema = z.array(programChangeSchema).max(mostProgramChanges).default([])
