import type { ProgramFacts } from '../program-facts.ts'
import type { Sort } from './criteria.ts'
import type { IndexedListing } from './indexed-listing.ts'

/** What an order goes by. */
export interface Sorting {
  /** What is sorted by: where it is the same for two listings, they stand at the same place. */
  readonly keyOf: (listing: IndexedListing) => string | number | null
  readonly compare: Compare
}

type Compare = (a: IndexedListing, b: IndexedListing) => number

/** What a listing does not state puts it last, whichever way the order runs. */
export const sortings: Record<Sort, Sorting> = {
  name: alphabetical(({ sortName }) => sortName),
  place: alphabetical(({ sortPlace }) => sortPlace),
  hours: smallestFirst(({ weeklyHours }) => weeklyHours),
  'img-share': largestFirst(({ imgShare }) => imgShare),
  step2ck: smallestFirst(({ step2ckMinimum }) => step2ckMinimum),
  positions: largestFirst(({ positionsPerYear }) => positionsPerYear),
  checked: { keyOf: ({ checkedOn }) => checkedOn, compare: (a, b) => byText(b.checkedOn, a.checkedOn) },
  known: { keyOf: ({ knownFacts }) => knownFacts, compare: (a, b) => b.knownFacts - a.knownFacts },
}

/**
 * The order of results. Ties fall back to name, then to the slug, which is unique, so that pages never overlap.
 */
export function compareListings(sort: Sort): Compare {
  const { compare } = sortings[sort]
  return (a, b) =>
    compare(a, b) || byText(a.sortName, b.sortName) || byText(a.listing.program.slug, b.listing.program.slug)
}

function alphabetical(keyOf: (listing: IndexedListing) => string): Sorting {
  return { keyOf, compare: (a, b) => byText(keyOf(a), keyOf(b)) }
}

function smallestFirst(amountOf: AmountOf): Sorting {
  const keyOf = stated(amountOf)
  return { keyOf, compare: (a, b) => upwards(keyOf(a), keyOf(b)) }
}

function largestFirst(amountOf: AmountOf): Sorting {
  const keyOf = stated(amountOf)
  return {
    keyOf,
    compare: (a, b) => {
      const [one, other] = [keyOf(a), keyOf(b)]
      return one === null || other === null ? upwards(one, other) : other - one
    },
  }
}

type AmountOf = (facts: ProgramFacts) => number | null

function stated(amountOf: AmountOf): (listing: IndexedListing) => number | null {
  return ({ listing }) => amountOf(listing.program.facts)
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function upwards(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a - b
}
