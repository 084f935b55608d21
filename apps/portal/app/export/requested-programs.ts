import {
  chipsOf,
  everyResult,
  labelOf,
  leftOutWords,
  type Listing,
  mostSaved,
  parseCriteria,
  readList,
  sorts,
  unknownKeptWords,
} from '@evenkeel/domain'
import type { LoadContext } from '../load-context.ts'
import { listingsNamed } from '../programs/listings-named.ts'

/** Which programs a file is to hold, and the account of the others in words. */
export interface RequestedPrograms {
  readonly listings: readonly Listing[]
  /** All listings there are. */
  readonly of: number
  /** What was asked for, a sentence or a filter each. */
  readonly asked: readonly string[]
  /** Who is not in the file and why, and who is in it although not everything is known; null where there is nothing to say. */
  readonly leftOut: string | null
  readonly unknownKept: string | null
  /** What could not be used of the address. */
  readonly notes: readonly string[]
}

/** The programs that an address asks for: those that it names with `ids`, else those that its criteria find. */
export function requestedPrograms(
  { index }: Pick<LoadContext, 'index'>,
  parameters: URLSearchParams,
): RequestedPrograms {
  if (parameters.has('ids')) {
    const { slugs, notes } = readList(parameters.getAll('ids'), mostSaved)
    const { listings, missing } = listingsNamed(index, slugs)
    return {
      listings,
      of: index.listings.length,
      asked: [`The programs of a list: ${slugs.length}`],
      leftOut: missing.length === 0 ? null : `Not listed here: ${missing.join(', ')}.`,
      unknownKept: null,
      notes,
    }
  }
  const { criteria, notes } = parseCriteria(index, parameters)
  const { listings, of, leftOut, unknownKept } = everyResult(index, criteria)
  const filters = chipsOf(index, criteria).map(({ label }) => label)
  return {
    listings,
    of,
    asked: [
      ...(filters.length === 0 ? ['All programs'] : filters),
      `Sorted by: ${labelOf(sorts, criteria.sort)}`,
    ],
    leftOut: leftOutWords(leftOut),
    unknownKept: unknownKeptWords(unknownKept, listings.length),
    notes,
  }
}
