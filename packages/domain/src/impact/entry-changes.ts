import { type ContentKind, contentKinds, type Entry } from '../content/content-kinds.ts'
import { entryName } from '../content/entry-name.ts'
import { isSameContent } from '../content/same-content.ts'
import type { Content } from '../content/snapshot.ts'
import { keysOf } from '../frame/typed-record.ts'

/** What becomes of something that readers meet. */
export type Fate = 'appears' | 'changes' | 'goes'

/** An entry that readers would have otherwise, or not at all. */
export interface EntryChange {
  readonly kind: ContentKind
  readonly slug: string
  readonly name: string
  readonly fate: Fate
}

/** Every entry that differs between two contents, kind by kind. A mere new day of publication is no difference. */
export function entryChanges(before: Content, after: Content): EntryChange[] {
  return keysOf(contentKinds).flatMap((kind) => {
    const [old, next]: (readonly Entry<ContentKind>[])[] = [before.entries[kind], after.entries[kind]]
    return old === next ? [] : changesIn(kind, old ?? [], next ?? [])
  })
}

function changesIn(
  kind: ContentKind,
  before: readonly Entry<ContentKind>[],
  after: readonly Entry<ContentKind>[],
): EntryChange[] {
  const old = new Map(before.map((entry) => [entry.slug, entry]))
  const next = new Set(after.map(({ slug }) => slug))
  const change = (entry: Entry<ContentKind>, fate: Fate) => ({
    kind,
    slug: entry.slug,
    name: entryName(entry),
    fate,
  })
  return [
    ...before.flatMap((entry) => (next.has(entry.slug) ? [] : [change(entry, 'goes')])),
    ...after.flatMap((entry) => {
      const was = old.get(entry.slug)
      if (!was) return [change(entry, 'appears')]
      return isSameContent(was, entry) ? [] : [change(entry, 'changes')]
    }),
  ]
}
