import type { Sort } from './criteria.ts'
import type { IndexedListing } from './indexed-listing.ts'

type Compare = (a: IndexedListing, b: IndexedListing) => number

/** The order of results; ties fall back to name, then to the slug, which is unique, so that pages never overlap. */
export function compareListings(sort: Sort): Compare {
  const first = comparisons[sort]
  return (a, b) =>
    first(a, b) || byText(a.sortName, b.sortName) || byText(a.listing.program.slug, b.listing.program.slug)
}

const comparisons: Record<Sort, Compare> = {
  name: () => 0,
  place: (a, b) => byText(a.sortPlace, b.sortPlace),
  checked: (a, b) => byText(b.checkedOn, a.checkedOn),
  known: (a, b) => b.knownFacts - a.knownFacts,
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
