import { changesBetween } from '../changes/changes-between.ts'
import { type FieldChange, notStated } from '../changes/field-change.ts'
import type { ContentKind } from '../content/content-kinds.ts'

type Values = Readonly<Record<string, unknown>>

/** A field in which two people changed a document, or one of them, since both began from the same state. */
export interface ConflictRow {
  /** Where in the form: 'title', 'facts.h1b', 'sources'. What is taken or kept is the field as a whole. */
  readonly field: string
  readonly label: string
  /** What the other person saved, in words; null where they left the field as it was. */
  readonly theirs: string | null
  /** What was typed and not saved, in words; null where nothing was. */
  readonly mine: string | null
}

/**
 * What two people made of the same document, field by field. Where both wrote the same, there is nothing to decide and
 * no row.
 */
export function saveConflict(
  kind: ContentKind,
  { base, theirs, mine }: { base: Values; theirs: Values; mine: Values },
): ConflictRow[] {
  const saved = byField(changesBetween(kind, base, theirs))
  const typed = byField(changesBetween(kind, base, mine))
  const differing = byField(changesBetween(kind, theirs, mine))
  return [...differing.keys()].map((field) => ({
    field,
    label: labelOf(saved.get(field) ?? typed.get(field) ?? differing.get(field) ?? []),
    theirs: wordsOf(saved.get(field)),
    mine: wordsOf(typed.get(field)),
  }))
}

function byField(changes: readonly FieldChange[]): Map<string, FieldChange[]> {
  const fields = new Map<string, FieldChange[]>()
  for (const change of changes) {
    const [first = '', second] = change.path.split('.')
    const field = first === 'facts' && second !== undefined ? `${first}.${second}` : first
    fields.set(field, [...(fields.get(field) ?? []), change])
  }
  return fields
}

function labelOf(changes: readonly FieldChange[]): string {
  return changes[0]?.label.split(' > ')[0] ?? ''
}

function wordsOf(changes: readonly FieldChange[] | undefined): string | null {
  return changes === undefined ? null : changes.map(wordsOfOne).join('\n')
}

function wordsOfOne(change: FieldChange): string {
  switch (change.kind) {
    case 'value':
      return change.after ?? notStated
    case 'text':
      return change.pieces
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join('')
    case 'list':
      return [
        ...change.added.map((row) => `New: ${row}`),
        ...change.removed.map((row) => `Taken out: ${row}`),
      ].join('\n')
  }
}
