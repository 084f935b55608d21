import type { Sort } from './criteria.ts'
import type { IndexedListing } from './indexed-listing.ts'

type Compare = (a: IndexedListing, b: IndexedListing) => number

/**
 * The order of results. What a listing does not state puts it last, whichever way the order runs; ties fall back to
 * name, then to the slug, which is unique, so that pages never overlap.
 */
export function compareListings(sort: Sort): Compare {
  const first = comparisons[sort]
  return (a, b) =>
    first(a, b) || byText(a.sortName, b.sortName) || byText(a.listing.program.slug, b.listing.program.slug)
}

const comparisons: Record<Sort, Compare> = {
  name: () => 0,
  place: (a, b) => byText(a.sortPlace, b.sortPlace),
  hours: (a, b) => smallestFirst(a.listing.program.facts.weeklyHours, b.listing.program.facts.weeklyHours),
  'img-share': (a, b) => largestFirst(a.listing.program.facts.imgShare, b.listing.program.facts.imgShare),
  step2ck: (a, b) =>
    smallestFirst(a.listing.program.facts.step2ckMinimum, b.listing.program.facts.step2ckMinimum),
  positions: (a, b) =>
    largestFirst(a.listing.program.facts.positionsPerYear, b.listing.program.facts.positionsPerYear),
  checked: (a, b) => byText(b.checkedOn, a.checkedOn),
  known: (a, b) => b.knownFacts - a.knownFacts,
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function smallestFirst(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a - b
}

function largestFirst(a: number | null, b: number | null): number {
  if (a === null || b === null) return smallestFirst(a, b)
  return b - a
}
