import type { z } from 'zod'
import type { Day } from '../calendar/day.ts'
import { type ContentKind, contentKinds, type Entry } from './content-kinds.ts'
import { type Problem, problemsOf } from './problems.ts'
import { publishRules } from './publish-rules.ts'

/**
 * What keeps an entry from being published on a day; an empty list means that nothing does. Checks the form (the
 * kind's schema) first and the rules for publishing (sources, dates) once the form holds.
 */
export function publishProblems<K extends ContentKind>(kind: K, entry: unknown, today: Day): Problem[] {
  const parsed = schemas[kind].safeParse(entry)
  if (!parsed.success) return problemsOf(parsed.error)
  return publishRules[kind].flatMap((rule) => rule(parsed.data, today))
}

const schemas: { readonly [K in ContentKind]: z.ZodType<Entry<K>> } = contentKinds
