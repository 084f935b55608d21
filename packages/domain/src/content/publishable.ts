import type { Day } from '../calendar/day.ts'
import type { ContentKind } from './content-kinds.ts'
import type { Problem } from './problems.ts'
import { publishChecks } from './publish-rules.ts'

/**
 * What keeps an entry from being published on a day; an empty list means that nothing does. Checks the form (the
 * kind's schema) first and the rules for publishing (sources, dates) once the form holds.
 */
export function publishProblems(kind: ContentKind, entry: unknown, today: Day): Problem[] {
  return publishChecks[kind](entry, today)
}
