import type { Day } from '../../calendar/day.ts'
import { newestDay } from '../../facts/fact-status.ts'
import type { Option } from '../../frame/option.ts'
import { labelOf } from '../../frame/option.ts'
import { usStates } from '../../frame/us-states.ts'
import { facets as allFacets } from '../facets/all-facets.ts'
import type { Facet } from '../facets/facet.ts'
import type { Listing } from '../listing.ts'
import { programFacts } from '../program-facts.ts'
import { keysOf } from '../../frame/typed-record.ts'
import { normalizeText } from './text-match.ts'

/** A facet with the options that these listings give it. */
export interface ResolvedFacet extends Facet {
  readonly choices: readonly Option[]
}

/** A listing with everything that searching asks of it worked out beforehand. */
export interface IndexedListing {
  readonly listing: Listing
  /** Answers in the order of the facets; null where unknown. */
  readonly answers: readonly (readonly string[] | null)[]
  readonly text: string
  readonly sortName: string
  readonly sortPlace: string
  /** Day of the newest check of any fact; '' when there is none. */
  readonly checkedOn: Day
  readonly knownFacts: number
}

/** Everything that a search needs, worked out once for a snapshot and a day. */
export interface SearchIndex {
  readonly today: Day
  readonly facets: readonly ResolvedFacet[]
  readonly listings: readonly IndexedListing[]
}

/** Builds the index. `facets` can be given for tests; readers get all of them. */
export function buildSearchIndex(
  listings: readonly Listing[],
  today: Day,
  facets: readonly Facet[] = allFacets,
): SearchIndex {
  const resolved = facets.map((facet) => ({ ...facet, choices: facet.options(listings) }))
  return { today, facets: resolved, listings: listings.map((listing) => indexed(listing, facets, today)) }
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
