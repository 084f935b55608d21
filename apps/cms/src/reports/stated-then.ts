import { factStatuses, labelOf, type Day, programSchema, reportedFactView } from '@evenkeel/domain'
import type { FlattenedField } from 'payload'
import type { Program } from '../payload-types.ts'
import { entryFromDocument } from '../snapshot/entry-from-document.ts'

/**
 * What readers see of a fact on a day, with its mark: 'Sponsors (verified)'. Null where the report is about nothing
 * that we state. `document` is the published one with its links followed one step.
 */
export function statedThen(
  fields: readonly FlattenedField[],
  document: Program,
  fact: string,
  today: Day,
): string | null {
  // Only facts are looked at here; that links lead somewhere is enough.
  const entry = entryFromDocument(fields, { ...document }, () => 'linked')
  const program = programSchema.safeParse(entry)
  if (!program.success) return null
  const view = reportedFactView(program.data, fact, today)
  if (!view) return null
  const text = fact === 'specialty' ? nameOf(document.specialty) : view.text
  return `${text ?? 'Not stated'} (${labelOf(factStatuses, view.status).toLowerCase()})`
}

function nameOf(specialty: Program['specialty']): string | null {
  return typeof specialty === 'object' ? (specialty?.name ?? null) : null
}
