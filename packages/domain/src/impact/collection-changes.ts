import { type Collection, collectionsInOrder } from '../collections/collection.ts'
import { readCollectionCriteria } from '../collections/collection-criteria.ts'
import { everyResult } from '../programs/search/every-result.ts'
import type { Listing } from '../programs/listing.ts'
import { type ListingChange, listingName } from './listing-changes.ts'
import type { ReadersView } from './readers-view.ts'

/** What becomes of the programs that a collection finds. */
export interface CollectionChange {
  readonly slug: string
  readonly title: string
  /** How many it finds. */
  readonly before: number
  readonly after: number
  /** Names of programs that are found from now on, that are not any more, and that are in both but read otherwise. */
  readonly entering: readonly string[]
  readonly leaving: readonly string[]
  readonly changing: readonly string[]
}

/** Every collection whose programs change, by the code that finds them for readers. */
export function collectionChanges(
  before: ReadersView,
  after: ReadersView,
  listings: readonly ListingChange[],
): CollectionChange[] {
  const known = new Map(before.content.entries.collections.map((one) => [one.slug, one]))
  const next = new Set(after.content.entries.collections)
  const all = new Map([...known, ...[...next].map((one) => [one.slug, one] as const)])
  const changed = new Map(listings.map((one) => [one.slug, one.name]))
  return collectionsInOrder([...all.values()]).flatMap((collection) => {
    const old = known.get(collection.slug) ?? null
    const now = next.has(collection) ? collection : null
    if (listings.length === 0 && old?.criteria === now?.criteria) return []
    const was = foundBy(before, old)
    const found = foundBy(after, now)
    const isSameQuestion = old?.criteria === now?.criteria
    const { entering, leaving, changing } = difference(was, found, { changed, isSameQuestion })
    if (entering.length + leaving.length + changing.length === 0) return []
    const { slug, title } = collection
    return [{ slug, title, before: was.length, after: found.length, entering, leaving, changing }]
  })
}

function foundBy({ index }: ReadersView, collection: Collection | null): readonly Listing[] {
  if (collection === null) return []
  return everyResult(index, readCollectionCriteria(index, collection.criteria).criteria).listings
}

interface Known {
  /** Names of the listings that change, by address name. */
  readonly changed: ReadonlyMap<string, string>
  readonly isSameQuestion: boolean
}

/**
 * As a rule only listings that change come or go: then nobody looks at the others, of which there may be very many.
 */
function difference(was: readonly Listing[], found: readonly Listing[], { changed, isSameQuestion }: Known) {
  const ofChanged = compared(
    was.filter(({ program }) => changed.has(program.slug)),
    found.filter(({ program }) => changed.has(program.slug)),
  )
  const isAll = was.length + ofChanged.entering.length - ofChanged.leaving.length === found.length
  const { entering, leaving } = isSameQuestion && isAll ? ofChanged : compared(was, found)
  return { entering, leaving, changing: ofChanged.staying }
}

function compared(was: readonly Listing[], found: readonly Listing[]) {
  const [old, next] = [was, found].map((list) => new Set(list.map(({ program }) => program.slug)))
  return {
    entering: found.filter(({ program }) => !old?.has(program.slug)).map(listingName),
    leaving: was.filter(({ program }) => !next?.has(program.slug)).map(listingName),
    staying: found.filter(({ program }) => old?.has(program.slug)).map(listingName),
  }
}
