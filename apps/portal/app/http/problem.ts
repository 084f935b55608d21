import { z } from 'zod'

/** What went wrong, as RFC 9457 has it. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** The path that was asked for. */
  instance: z.string(),
  /** Which fields of a body were wrong, and what to do about each: 'context.week.clinical'. */
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof problemSchema>

export interface Fault {
  readonly status: number
  /** In a person's words: what happened and what to do next. */
  readonly detail: string
  readonly errors?: readonly FieldFault[]
}

/** A field that was wrong, as a dotted path, and what to do about it. */
export interface FieldFault {
  readonly field: string
  readonly message: string
}

/** The problem document of a fault. */
export function problemOf({ status, detail, errors }: Fault, instance: string): Problem {
  const problem = { type: 'about:blank', title: titles[status] ?? 'Error', status, detail, instance }
  return errors ? { ...problem, errors: [...errors] } : problem
}

/** The short name of a status. */
export function titleOf(status: number): string {
  return titles[status] ?? 'Error'
}

export const problemType = 'application/problem+json; charset=utf-8'

const titles: Partial<Record<number, string>> = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  410: 'Over',
  413: 'Too large',
  414: 'Address too long',
  415: 'Wrong content type',
  429: 'Too many requests',
  500: 'Something broke',
  503: 'Not ready',
}
