import type { ContentKind, Entry } from './content-kinds.ts'
import { isSameContent } from './same-content.ts'
import type { Content } from './snapshot.ts'

/** An entry as it would be published. */
export interface Publication<K extends ContentKind = ContentKind> {
  readonly kind: K
  readonly entry: Entry<K>
  /** The address name under which readers have it now; null for one that is new to them. */
  readonly replaces: string | null
}

/**
 * The content as it would be with an entry published. It keeps its place, and what links to it follows when its
 * address changes. Entries that do not change are the same objects as before, this one included when it says nothing new.
 */
export function withPublished<K extends ContentKind>(
  content: Content,
  { kind, entry, replaces }: Publication<K>,
): Content {
  const list: readonly Entry<K>[] = content.entries[kind]
  const known = list.find(({ slug }) => slug === replaces)
  if (known && isSameContent(known, entry)) return content
  const others = list.filter(({ slug }) => slug === replaces || slug !== entry.slug)
  const next = known ? others.map((one) => (one.slug === replaces ? entry : one)) : [...others, entry]
  const changed = { ...content, entries: { ...content.entries, [kind]: next } }
  return replaces === null || replaces === entry.slug ? changed : renamed(changed, kind, replaces, entry.slug)
}

/**
 * The content as it would be with an entry withdrawn. As when a snapshot is read: programs go with their institution,
 * and lose the link to a specialty that is gone.
 */
export function withWithdrawn(content: Content, kind: ContentKind, slug: string): Content {
  const list: readonly Entry<ContentKind>[] = content.entries[kind]
  const entries = { ...content.entries, [kind]: list.filter((entry) => entry.slug !== slug) }
  if (kind === 'institutions')
    return {
      ...content,
      entries: { ...entries, programs: entries.programs.filter((one) => one.institution !== slug) },
    }
  if (kind !== 'specialties') return { ...content, entries }
  const programs = entries.programs.map((one) => (one.specialty === slug ? { ...one, specialty: null } : one))
  return { ...content, entries: { ...entries, programs } }
}

function renamed(content: Content, kind: ContentKind, from: string, to: string): Content {
  const link = { institutions: 'institution', specialties: 'specialty' } as const
  if (kind !== 'institutions' && kind !== 'specialties') return content
  const field = link[kind]
  const programs = content.entries.programs.map((one) =>
    one[field] === from ? { ...one, [field]: to } : one,
  )
  return { ...content, entries: { ...content.entries, programs } }
}
