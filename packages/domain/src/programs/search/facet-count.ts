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
  return {
    facet,
    stance,
    unknown: tally.unknown,
    options: facet.choices.map((option) => {
      const matching = stance === 'only' ? 0 : (tally.matching.get(option.value) ?? 0)
      return {
        ...option,
        isChosen: criteria.chosen[facet.key]?.includes(option.value) ?? false,
        matching,
        count: matching + (stance === 'leave-out' ? 0 : tally.unknown),
      }
    }),
  }
}
