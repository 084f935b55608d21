import type { Evidence } from '../../facts/evidence.ts'
import { programEvidenceKeys } from '../program.ts'
import type { RowSource } from './row-draft.ts'

/** What a row does to the evidence of a listing. */
export interface EvidenceChange {
  /** The row's source; null where it names none. */
  readonly source: RowSource | null
  /** Keys of the facts that the row states. */
  readonly stated: readonly string[]
  /** Facts whose stated value changes, with what was stated before, in words. */
  readonly contradicted: ReadonlyMap<string, string>
}

/**
 * The evidence after a row. Its source gets a row that names what it states, the same one at the next import. A source
 * that agreed with a value which now changes no longer agrees: it gets a row that says what it said, so that readers
 * see a conflict instead of a claim that nobody made.
 */
export function mergeEvidence(before: readonly Evidence[], change: EvidenceChange): Evidence[] {
  const { source, stated, contradicted } = change
  const others = before.flatMap((row) =>
    isOf(source, row) ? withoutDispute(row, stated) : split(row, contradicted),
  )
  if (source === null) return others
  const at = others.findIndex((row) => isOf(source, row) && row.agrees)
  const existing = others[at]
  if (!existing) return [...others, newRow(source, stated)]
  return others.with(at, {
    ...existing,
    facts: inOrder([...existing.facts, ...stated]),
    checkedOn: existing.checkedOn > source.checkedOn ? existing.checkedOn : source.checkedOn,
  })
}

function isOf(source: RowSource | null, row: Evidence): boolean {
  if (source === null) return false
  return (
    row.sourceKind === source.sourceKind && row.sourceName === source.sourceName && row.url === source.url
  )
}

/** The source speaks again: where it disagreed about these facts it does so no longer. */
function withoutDispute(row: Evidence, stated: readonly string[]): Evidence[] {
  if (row.agrees) return [row]
  const facts = row.facts.filter((key) => !stated.includes(key))
  return facts.length === 0 ? [] : [{ ...row, facts }]
}

function split(row: Evidence, contradicted: ReadonlyMap<string, string>): Evidence[] {
  const disputed = row.agrees ? row.facts.filter((key) => contradicted.has(key)) : []
  if (disputed.length === 0) return [row]
  const kept = row.facts.filter((key) => !contradicted.has(key))
  const note = `Said before: ${disputed.map((key) => contradicted.get(key) ?? '').join('; ')}.`.slice(0, 600)
  const disagreeing = { ...row, facts: disputed, agrees: false, note }
  return kept.length === 0 ? [disagreeing] : [{ ...row, facts: kept }, disagreeing]
}

function newRow(source: RowSource, stated: readonly string[]): Evidence {
  return {
    ...source,
    facts: inOrder(stated),
    agrees: true,
    note: null,
  }
}

function inOrder(keys: readonly string[]): string[] {
  const named = new Set(keys)
  return programEvidenceKeys.filter((key) => named.has(key))
}
