import { type ContentKind, contentKinds, type Entry } from '../content/content-kinds.ts'
import { entryAddress } from '../content/entry-address.ts'
import { entryName } from '../content/entry-name.ts'
import type { Content } from '../content/snapshot.ts'
import { keysOf } from '../frame/typed-record.ts'
import type { PageChange } from './page-changes.ts'

/** An entry that sends its readers to a page that changes or goes, by a link in its text or by a condition. */
export interface LinkingEntry {
  readonly kind: ContentKind
  readonly name: string
  /** Where readers meet it; null where it has no place of its own. */
  readonly path: string | null
  /** The page that it leads to. */
  readonly leadsTo: string
  /** True where that page goes, so that readers would be led to nothing. */
  readonly isBroken: boolean
}

/** Listings link to nothing in their text, and there may be very many of them. */
const kindsWithLinks = keysOf(contentKinds).filter((kind) => kind !== 'programs' && kind !== 'institutions')

/** Every entry that stays and leads to one of the pages. */
export function linksToPages(after: Content, pages: readonly PageChange[]): LinkingEntry[] {
  const own = new Map(pages.map((page) => [page.path, page]))
  if (own.size === 0) return []
  return kindsWithLinks.flatMap((kind) => {
    const entries: readonly Entry<ContentKind>[] = after.entries[kind]
    return entries.flatMap((entry) => {
      const path = entryAddress(after, kind, entry.slug)
      const targets = new Set([...pathsIn(entry), ...conditionsOf(entry)])
      return [...targets].flatMap((target) => {
        const page = own.get(target)
        if (!page || path?.split('#')[0] === target) return []
        return [{ kind, name: entryName(entry), path, leadsTo: target, isBroken: page.fate === 'goes' }]
      })
    })
  })
}

/** The paths of this site that an entry's text links to, without queries and places. */
function pathsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pathsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('href' in value && typeof value.href === 'string')
    return value.href.startsWith('/') ? [value.href.split(/[?#]/, 1)[0] ?? ''] : []
  return Object.values(value).flatMap(pathsIn)
}

/** Advice that is given to whoever weighs a specialty or a way of working hangs on that profile too. */
function conditionsOf(entry: Entry<ContentKind>): string[] {
  if (!('when' in entry)) return []
  const { specialties, careerModels } = entry.when
  return [
    ...specialties.map((slug) => `/specialties/${slug}`),
    ...careerModels.map((slug) => `/careers/${slug}`),
  ]
}
