import type { Stance } from '../facets/facet.ts'
import type { Criteria } from './criteria.ts'
import type { Tally } from './facet-tally.ts'
import type { ResolvedFacet } from './indexed-listing.ts'
import type { FacetCount } from './search-result.ts'

/** What criteria do with listings that do not say. */
export function stanceOf(criteria: Criteria, facetKey: string): Stance {
  return criteria.stances[facetKey] ?? 'include'
}

/** The numbers beside a facet's options, from how the listings answer that all other facets let through. */
export function facetCount(facet: ResolvedFacet, criteria: Criteria, tally: Tally): FacetCount {
  const stance = stanceOf(criteria, facet.key)
  const chosen = criteria.chosen[facet.key]
  const unknownKept = stance === 'leave-out' ? 0 : tally.unknown
  return {
    facet,
    stance,
    unknown: tally.unknown,
    options: facet.choices.map(({ value, label, help }) => {
      const matching = stance === 'only' ? 0 : (tally.matching.get(value) ?? 0)
      const isChosen = chosen?.includes(value) ?? false
      return { value, label, help, isChosen, matching, count: matching + unknownKept }
    }),
  }
}
