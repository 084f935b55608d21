import type { ContentKind } from '../content/content-kinds.ts'
import type { FieldChange } from './field-change.ts'
import { fieldLabel, valueInWords } from './field-words.ts'
import { cellInWords, type Row, rowIdentity, rowInWords, rowName } from './row-words.ts'

interface Lists {
  readonly kind: ContentKind
  /** The field that holds them. */
  readonly name: string
  readonly place: { readonly path: string; readonly label: string }
  readonly before: readonly unknown[]
  readonly after: readonly unknown[]
}

/**
 * What came, what went and what became different in a list. A row that is known from before (the same source, the same
 * stage and dimension) is told field by field; a list in another order and otherwise the same is told as that.
 */
export function listChanges({ kind, name, place, before, after }: Lists): FieldChange[] {
  const left = [...before]
  const added: string[] = []
  const inner: FieldChange[] = []
  for (const item of after) {
    const at = left.findIndex((candidate) => isSameItem(name, candidate, item))
    if (at === -1) {
      added.push(itemInWords(kind, name, item))
      continue
    }
    const [known] = left.splice(at, 1)
    if (isRow(known) && isRow(item))
      inner.push(...rowChanges({ kind, name, place, before: known, after: item }))
  }
  const removed = left.map((item) => itemInWords(kind, name, item))
  if (added.length + removed.length === 0)
    return inner.length > 0
      ? inner
      : [{ kind: 'value', ...place, before: 'one order', after: 'another order' }]
  return [{ kind: 'list', ...place, added, removed }, ...inner]
}

function rowChanges({
  kind,
  name,
  place,
  before,
  after,
}: Omit<Lists, 'before' | 'after'> & { before: Row; after: Row }): FieldChange[] {
  const called = rowName(kind, name, after)
  return Object.keys({ ...before, ...after }).flatMap((field) => {
    const [old, fresh] = [cellInWords(kind, field, before[field]), cellInWords(kind, field, after[field])]
    if (old === fresh) return []
    const label = `${place.label}, ${called} > ${fieldLabel(field)}`
    return [{ kind: 'value' as const, path: place.path, label, before: old, after: fresh }]
  })
}

function isSameItem(list: string, one: unknown, other: unknown): boolean {
  if (isRow(one) && isRow(other)) return rowIdentity(list, one) === rowIdentity(list, other)
  return one === other
}

function itemInWords(kind: ContentKind, name: string, item: unknown): string {
  return isRow(item) ? rowInWords(kind, name, item) : (valueInWords(kind, name, item) ?? '')
}

function isRow(item: unknown): item is Row {
  return typeof item === 'object' && item !== null && !Array.isArray(item)
}
