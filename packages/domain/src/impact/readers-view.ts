import type { Day } from '../calendar/day.ts'
import type { Content } from '../content/snapshot.ts'
import { listingsOf } from '../programs/listing.ts'
import { buildSearchIndex } from '../programs/search/build-search-index.ts'
import type { SearchIndex } from '../programs/search/search-index.ts'

/** All that readers have on a day: the content, and its programs as they are searched. */
export interface ReadersView {
  readonly content: Content
  readonly index: SearchIndex
}

/** What readers have of a content on a day. */
export function readersView(content: Content, today: Day): ReadersView {
  return { content, index: buildSearchIndex(listingsOf(content), today) }
}

/** True where two contents make the same listings, so that an index of the one serves for the other. */
export function makeSameListings(one: Content, other: Content): boolean {
  return (['programs', 'institutions', 'specialties'] as const).every(
    (kind) => one.entries[kind] === other.entries[kind],
  )
}
