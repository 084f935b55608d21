import type { Evidence } from '../../facts/evidence.ts'
import { sourceKinds } from '../../facts/evidence.ts'
import { labelOf } from '../../frame/option.ts'
import { programEvidenceKeys } from '../program.ts'
import type { ImportColumn } from './import-column.ts'
import { importColumns } from './import-columns.ts'
import { mergeEvidence } from './merge-evidence.ts'
import type { Directories, RowDraft } from './row-draft.ts'

/** A field in which a listing would change, in words; null is "not stated". */
export interface PlannedField {
  /** Path in the listing: 'facts.weeklyHours'. */
  readonly path: string
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

/** A listing as an import would leave it: the domain's entry, which may be half-filled as drafts are. */
export interface ListingEntry {
  readonly [field: string]: unknown
  readonly slug: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly evidence: readonly Evidence[]
}

export interface PlannedListing {
  readonly entry: ListingEntry
  /** Nothing in it: the listing says all of this already. */
  readonly fields: readonly PlannedField[]
}

/** What a row makes of a listing; `before` is a new listing's bare entry. */
export function planListing(before: ListingEntry, draft: RowDraft, directories: Directories): PlannedListing {
  const changed = importColumns.flatMap((column) => {
    if (!draft.values.has(column.path)) return []
    const [old, fresh] = [valueAt(before, column.path), draft.values.get(column.path) ?? null]
    return isSame(old, fresh) ? [] : [{ column, old, fresh }]
  })
  const contradicted = new Map(
    changed.flatMap(({ column, old }) => {
      const said = say(column, old, directories)
      return said === null ? [] : [[keyOf(column.path), `${column.head}: ${said}`] as const]
    }),
  )
  const evidence = mergeEvidence(before.evidence, {
    source: draft.source,
    stated: statedBy(draft),
    contradicted,
  })
  const fields = changed.map(({ column, old, fresh }) => ({
    path: column.path,
    label: column.head,
    before: say(column, old, directories),
    after: say(column, fresh, directories),
  }))
  const sources = isSame(before.evidence, evidence) ? [] : [sourcesChange(before.evidence, evidence)]
  return { entry: { ...withValues(before, changed), evidence }, fields: [...fields, ...sources] }
}

/** A new listing before its row: nothing is stated. */
export function bareListing(slug: string): ListingEntry {
  return { slug, facts: {}, evidence: [] }
}

function withValues(
  entry: ListingEntry,
  changed: readonly { column: ImportColumn; fresh: unknown }[],
): ListingEntry {
  const isFact = ({ column }: { column: ImportColumn }) => column.path.startsWith('facts.')
  const own = changed.filter((change) => !isFact(change))
  const facts = changed.filter(isFact)
  return {
    ...entry,
    ...Object.fromEntries(own.map(({ column, fresh }) => [column.path, fresh])),
    facts: {
      ...entry.facts,
      ...Object.fromEntries(facts.map(({ column, fresh }) => [keyOf(column.path), fresh])),
    },
  }
}

/** What a source of this row speaks to: that the program exists, and everything that the row states. */
function statedBy({ values }: RowDraft): string[] {
  const known: readonly string[] = programEvidenceKeys
  const stated = [...values].filter(([, value]) => value !== null).map(([path]) => keyOf(path))
  return ['listing', ...stated.filter((key) => known.includes(key))]
}

function keyOf(path: string): string {
  return path.slice(path.indexOf('.') + 1)
}

function valueAt(entry: ListingEntry, path: string): unknown {
  const value = path.startsWith('facts.') ? entry.facts[keyOf(path)] : entry[path]
  if (path === 'fictional') return value === true
  return value ?? null
}

function say(
  column: ImportColumn,
  value: unknown,
  { institutions, specialties }: Directories,
): string | null {
  const directory = { institution: institutions, specialty: specialties }[column.path]
  return directory && typeof value === 'string' ? directory.nameOf(value) : column.say(value)
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function sourcesChange(before: readonly Evidence[], after: readonly Evidence[]): PlannedField {
  return { path: 'evidence', label: 'Sources', before: sourcesInWords(before), after: sourcesInWords(after) }
}

function sourcesInWords(evidence: readonly Evidence[]): string | null {
  if (evidence.length === 0) return null
  return evidence
    .map(({ sourceKind, sourceName, checkedOn, facts, agrees }) => {
      const count = `${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}`
      return `${labelOf(sourceKinds, sourceKind)}: ${sourceName} (${checkedOn}), ${agrees ? '' : 'disagrees on '}${count}`
    })
    .join('; ')
}
