import { z } from 'zod'
import { evidenceLabelSchema } from '../specialties/rating.ts'

/** A range with what it rests on; both ends null when there is no guidance yet. */
export const rangeSchema = z
  .object({
    low: z.number().min(0).max(100).nullable().default(null),
    high: z.number().min(0).max(100).nullable().default(null),
    evidence: evidenceLabelSchema.default('no-guidance'),
  })
  .refine((range) => (range.low === null) === (range.high === null), {
    path: ['high'],
    message: 'Give both ends of the range, or neither.',
  })
  .refine((range) => range.low === null || range.high === null || range.low <= range.high, {
    path: ['high'],
    message: 'The upper end lies below the lower end.',
  })
export type Range = z.infer<typeof rangeSchema>
