import type { z } from 'zod'
import { type Problem, problemsOf } from '../content/problems.ts'

/** A draft in the form of an entry, and what had to be filled in or left out for that. */
export interface MendedDraft<T> {
  readonly entry: T
  /** What is missing or not right yet, each place once. */
  readonly gaps: readonly Problem[]
}

type Values = Readonly<Record<string, unknown>>

/** Rounds in which single rows are left out; after them the whole field is. */
const roundsOfRows = 5
const rounds = 8

/**
 * A draft as far as it goes: rows that are not whole are left out, blank fields take what stands in for them. `standIns`
 * is an entry by itself, so that something can always be shown.
 */
export function mendedDraft<T>(schema: z.ZodType<T>, raw: unknown, standIns: Values): MendedDraft<T> {
  const gaps = new Map<string, Problem>()
  let draft: Values = recordOf(raw)
  for (let round = 0; round < rounds; round += 1) {
    const parsed = schema.safeParse(draft)
    if (parsed.success) return { entry: parsed.data, gaps: [...gaps.values()] }
    const problems = problemsOf(parsed.error)
    for (const problem of problems) if (!gaps.has(problem.path)) gaps.set(problem.path, problem)
    draft = mended({ draft, problems, standIns, inRows: round < roundsOfRows })
  }
  return { entry: schema.parse(standIns), gaps: [...gaps.values()] }
}

interface Mending {
  readonly draft: Values
  readonly problems: readonly Problem[]
  readonly standIns: Values
  /** True: leave out the row that is wrong. False: the whole field. */
  readonly inRows: boolean
}

function mended({ draft, problems, standIns, inRows }: Mending): Values {
  const paths = problems.map(({ path }) => path.split('.'))
  const fields = new Set(paths.map(([field = '']) => field))
  const next: Record<string, unknown> = { ...draft }
  for (const field of fields) {
    const inside = paths.filter(([first]) => first === field).map((path) => path.slice(1))
    const isWhole = !inRows || inside.some((path) => path.length === 0)
    next[field] = isWhole ? standIns[field] : without(draft[field], inside.map(toItsRow))
  }
  return next
}

/** The path of the innermost row that a path leads into; the path itself where it leads into none. */
function toItsRow(path: readonly string[]): readonly string[] {
  const at = path.findLastIndex((part) => /^\d+$/.test(part))
  return at === -1 ? path : path.slice(0, at + 1)
}

function without(value: unknown, paths: readonly (readonly string[])[]): unknown {
  const isTaken = (key: string) => paths.some(([first, ...rest]) => first === key && rest.length === 0)
  const below = (key: string) => paths.filter(([first]) => first === key).map((path) => path.slice(1))
  if (Array.isArray(value))
    return value.flatMap((item: unknown, at) =>
      isTaken(String(at)) ? [] : [without(item, below(String(at)))],
    )
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (isTaken(key) ? [] : [[key, without(one, below(key))]])),
  )
}

function recordOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
