import { randomBytes } from 'node:crypto'
import { type Evidence, evidenceSchemaFor, type ListingEntry, programEvidenceKeys } from '@evenkeel/domain'
import type { FlattenedField } from 'payload'
import { dayOf, storedDay } from '../../fields/day.ts'
import { documentFromEntry } from '../../seed/document-from-entry.ts'
import type { LinkIds } from './listing-world.ts'

type Values = Record<string, unknown>

/** A planned listing in the form in which the collection keeps it; what the file does not speak of stays as it was. */
export function listingDocument(
  fields: readonly FlattenedField[],
  entry: ListingEntry,
  changedPaths: ReadonlySet<string>,
  { before, ids }: { before: Readonly<Values>; ids: LinkIds },
): Values {
  const kept = { ...before }
  delete kept.id
  const own = Object.fromEntries(
    Object.entries(entry).filter(([name]) => changedPaths.has(name) || (name === 'slug' && !before.slug)),
  )
  const changed = documentFromEntry(fields, own, (collection, slug) => ids.idOf(collection, slug))
  const facts = Object.fromEntries(
    Object.entries(entry.facts).filter(([key]) => changedPaths.has(`facts.${key}`)),
  )
  return {
    ...kept,
    ...changed,
    facts: { ...recordOf(before.facts), ...facts },
    evidence: changedPaths.has('evidence')
      ? evidenceRows(entry.evidence, listOf(before.evidence))
      : listOf(before.evidence),
  }
}

/** Rows keep their number while they are about the same source, so that a comparison of versions shows them as one. */
function evidenceRows(rows: readonly Evidence[], before: readonly unknown[]): Values[] {
  const stored = before.map(recordOf)
  const unused = new Set(stored)
  const written = rows.map((row) => {
    const same = [...unused].find((candidate) => isSameSource(candidate, row))
    if (same) unused.delete(same)
    return { ...same, ...storedRow(row), id: same?.id ?? newRowId() }
  })
  return [...written, ...stored.filter((row) => unused.has(row) && isHalfFilled(row))]
}

const rowSchema = evidenceSchemaFor(programEvidenceKeys)

function isHalfFilled(row: Values): boolean {
  const { id: _id, ...values } = row
  return !rowSchema.safeParse({ ...values, checkedOn: dayOf(row.checkedOn) }).success
}

function isSameSource(stored: Values, row: Evidence): boolean {
  return (
    stored.sourceKind === row.sourceKind &&
    stored.sourceName === row.sourceName &&
    (stored.url ?? null) === row.url &&
    (stored.agrees ?? true) === row.agrees
  )
}

function storedRow(row: Evidence): Values {
  return { ...row, facts: [...row.facts], checkedOn: storedDay(row.checkedOn) }
}

/** Numbers of rows are made by whoever makes the row, 24 hexadecimal digits as the admin makes them. */
function newRowId(): string {
  return randomBytes(12).toString('hex')
}

function recordOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
