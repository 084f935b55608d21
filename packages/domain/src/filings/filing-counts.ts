import { z } from 'zod'
import { filingDatasets } from '../institutions/filing.ts'
import { valuesOf } from '../frame/option.ts'
import { fiscalPeriodSchema } from './fiscal-period.ts'

const many = z.number().int().min(0)

/** What a dataset says about an employer in one period. Null: the dataset does not speak of it. */
export const filingCountsSchema = z.object({
  /** First-time H-1B approvals, or labor condition applications with a trainee's title. */
  count: many,
  /** Approvals to go on, with the same or from another employer. */
  continuing: many.nullable(),
  /** Denials, of first-time and continuing petitions together. */
  denied: many.nullable(),
  /** Labor condition applications with any other title. */
  otherTitles: many.nullable(),
  /** The lowest and the highest yearly pay, in dollars, in the applications that `count` counts. */
  payFrom: many.nullable(),
  payTo: many.nullable(),
})
export type FilingCounts = z.infer<typeof filingCountsSchema>

/** What was seen of an employer in one dataset for one period. Where there is no such row, nobody looked. */
export const seenFilingsSchema = z.object({
  dataset: z.enum(valuesOf(filingDatasets)),
  period: fiscalPeriodSchema,
  /** Null: the whole file was read, and the employer is not in it. */
  counts: filingCountsSchema.nullable(),
})
export type SeenFilings = z.infer<typeof seenFilingsSchema>

/** Nothing seen, in a dataset that may speak of everything. */
export const noCounts: FilingCounts = {
  count: 0,
  continuing: null,
  denied: null,
  otherTitles: null,
  payFrom: null,
  payTo: null,
}

/** Two counts as one: numbers add up, pay spans both. */
export function addCounts(one: FilingCounts, other: FilingCounts): FilingCounts {
  return {
    count: one.count + other.count,
    continuing: joined(one.continuing, other.continuing, (a, b) => a + b),
    denied: joined(one.denied, other.denied, (a, b) => a + b),
    otherTitles: joined(one.otherTitles, other.otherTitles, (a, b) => a + b),
    payFrom: joined(one.payFrom, other.payFrom, Math.min),
    payTo: joined(one.payTo, other.payTo, Math.max),
  }
}

function joined(one: number | null, other: number | null, join: (a: number, b: number) => number) {
  if (one === null || other === null) return one ?? other
  return join(one, other)
}
