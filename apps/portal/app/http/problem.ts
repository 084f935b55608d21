import { z } from 'zod'

/** What went wrong, as RFC 9457 has it. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** The path that was asked for. */
  instance: z.string(),
})
export type Problem = z.infer<typeof problemSchema>

export interface Fault {
  readonly status: number
  /** In a person's words: what happened and what to do next. */
  readonly detail: string
}

/** The problem document of a fault. */
export function problemOf({ status, detail }: Fault, instance: string): Problem {
  return { type: 'about:blank', title: titles[status] ?? 'Error', status, detail, instance }
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
  413: 'Too large',
  414: 'Address too long',
  429: 'Too many requests',
  500: 'Something broke',
  503: 'Not ready',
}
