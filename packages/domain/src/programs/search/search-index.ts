import type { Day } from '../../calendar/day.ts'
import { newestDay } from '../../facts/fact-status.ts'
import { labelOf } from '../../frame/option.ts'
import { usStates } from '../../frame/us-states.ts'
import { facets as allFacets } from '../facets/all-facets.ts'
import type { Facet } from '../facets/facet.ts'
import type { Listing } from '../listing.ts'
import { programFacts } from '../program-facts.ts'
import { keysOf } from '../../frame/typed-record.ts'
import type { Sort } from './criteria.ts'
import { type FacetColumn, facetColumn } from './facet-column.ts'
import type { IndexedListing, ResolvedFacet } from './indexed-listing.ts'
import { compareListings } from './order.ts'
import { normalizeText } from './text-match.ts'
import { type WordIndex, wordIndex } from './word-index.ts'

/** Everything that a search needs, worked out once for a snapshot and a day. */
export interface SearchIndex {
  readonly today: Day
  readonly facets: readonly ResolvedFacet[]
  /** Listings by position. */
  readonly listings: readonly IndexedListing[]
  /** How the listings answer, facet by facet. */
  readonly columns: readonly FacetColumn[]
  readonly words: WordIndex
  /** Positions in each order that can be asked for. */
  readonly orders: Readonly<Record<Sort, Uint32Array>>
}

/** Builds the index. `facets` can be given for tests; readers get all of them. */
export function buildSearchIndex(
  listings: readonly Listing[],
  today: Day,
  facets: readonly Facet[] = allFacets,
): SearchIndex {
  const entries = listings.map((listing) => indexed(listing, facets, today))
  return {
    today,
    facets: facets.map((facet) => ({ ...facet, choices: facet.options(listings) })),
    listings: entries,
    columns: facets.map((_, at) => facetColumn(entries.map(({ answers }) => answers[at] ?? null))),
    words: wordIndex(entries.map(({ text }) => text)),
    orders: {
      name: positionsInOrder(entries, 'name'),
      place: positionsInOrder(entries, 'place'),
      hours: positionsInOrder(entries, 'hours'),
      'img-share': positionsInOrder(entries, 'img-share'),
      step2ck: positionsInOrder(entries, 'step2ck'),
      positions: positionsInOrder(entries, 'positions'),
      checked: positionsInOrder(entries, 'checked'),
      known: positionsInOrder(entries, 'known'),
    },
  }
}

function positionsInOrder(entries: readonly IndexedListing[], sort: Sort): Uint32Array {
  const compare = compareListings(sort)
  return Uint32Array.from(
    entries
      .map((entry, position) => ({ entry, position }))
      .sort((a, b) => compare(a.entry, b.entry))
      .map(({ position }) => position),
  )
}

function indexed(listing: Listing, facets: readonly Facet[], today: Day): IndexedListing {
  const { program, institution, specialty } = listing
  const stateName = labelOf(usStates, program.state)
  return {
    listing,
    answers: facets.map((facet) => facet.valuesOf(listing, today)),
    text: [
      program.name,
      institution.name,
      ...institution.alsoCalled,
      program.city,
      stateName,
      program.state,
      specialty?.name ?? '',
      ...(specialty?.alsoCalled ?? []),
      program.kind,
    ]
      .map(normalizeText)
      .join(' '),
    sortName: normalizeText(`${institution.name} ${program.name}`),
    sortPlace: normalizeText(`${stateName} ${program.city}`),
    checkedOn: newestDay(program.evidence),
    knownFacts: keysOf(programFacts).filter((key) => program.facts[key] !== null).length,
  }
}
