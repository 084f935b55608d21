import type { SearchIndex } from './search-index.ts'

/** Keys of the facets that no listing answers at all: every one of them is unknown, whatever is asked. */
export function silentFacets({ facets, columns, listings }: SearchIndex): ReadonlySet<string> {
  if (listings.length === 0) return new Set()
  return new Set(facets.filter((_, at) => columns[at]?.saying.size === 0).map(({ key }) => key))
}
