import { type ContentKind, contentKinds } from '../content/content-kinds.ts'
import { keysOf } from '../frame/typed-record.ts'
import type { FieldChange } from './field-change.ts'
import { factsOf, fieldLabel, valueInWords } from './field-words.ts'
import { listChanges } from './list-changes.ts'
import { proseChanges, proseIn } from './prose-changes.ts'
import { wordChanges } from './word-changes.ts'

/** An entry as far as it is filled in: published ones and drafts alike. */
export type WrittenEntry = Readonly<Record<string, unknown>>

/** Text longer than this is told word by word and not as one value that became another. */
const LONG_TEXT = 80

/** Set with each publication; nobody's change. */
const stamped: readonly string[] = ['updatedOn', 'changes']

/**
 * The fields in which two states of an entry differ, in words and in the order of the kind's form. A field that is
 * missing counts as not stated, so a new entry is compared with `{}`.
 */
export function changesBetween(kind: ContentKind, before: WrittenEntry, after: WrittenEntry): FieldChange[] {
  const names: readonly string[] = keysOf(contentKinds[kind].shape)
  return names
    .filter((name) => !stamped.includes(name))
    .flatMap((name) => {
      const place = { path: name, label: fieldLabel(name) }
      return name === 'facts'
        ? factChanges(kind, recordIn(before[name]), recordIn(after[name]))
        : changesAt(kind, name, place, before[name], after[name])
    })
}

function factChanges(kind: ContentKind, before: WrittenEntry, after: WrittenEntry): FieldChange[] {
  return Object.entries(factsOf(kind)).flatMap(([key, { label, say }]) => {
    const [old, fresh] = [say(before[key]), say(after[key])]
    return old === fresh
      ? []
      : [{ kind: 'value' as const, path: `facts.${key}`, label, before: old, after: fresh }]
  })
}

function changesAt(
  kind: ContentKind,
  name: string,
  place: { path: string; label: string },
  before: unknown,
  after: unknown,
): FieldChange[] {
  if (JSON.stringify(before ?? null) === JSON.stringify(after ?? null)) return []
  if (Array.isArray(before) || Array.isArray(after)) return arrayChanges(kind, name, place, before, after)
  if (isRecord(before) || isRecord(after)) {
    const [old, fresh] = [recordIn(before), recordIn(after)]
    return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].flatMap((inner) => {
      const within = { path: `${place.path}.${inner}`, label: `${place.label} > ${fieldLabel(inner)}` }
      return changesAt(kind, inner, within, old[inner], fresh[inner])
    })
  }
  const [old, fresh] = [valueInWords(kind, name, before), valueInWords(kind, name, after)]
  if (old === fresh) return []
  const isLong = Math.max(old?.length ?? 0, fresh?.length ?? 0) > LONG_TEXT
  return isLong
    ? [{ kind: 'text', ...place, pieces: wordChanges(old ?? '', fresh ?? '') }]
    : [{ kind: 'value', ...place, before: old, after: fresh }]
}

function arrayChanges(
  kind: ContentKind,
  name: string,
  place: { path: string; label: string },
  before: unknown,
  after: unknown,
): FieldChange[] {
  const [old, fresh] = [listIn(before), listIn(after)]
  const [oldProse, freshProse] = [proseIn(old), proseIn(fresh)]
  if (old.length + fresh.length === 0) return []
  if (oldProse && freshProse) return [{ kind: 'text', ...place, pieces: proseChanges(oldProse, freshProse) }]
  return listChanges({ kind, name, place, before: old, after: fresh })
}

function isRecord(value: unknown): value is WrittenEntry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function recordIn(value: unknown): WrittenEntry {
  return isRecord(value) ? value : {}
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
