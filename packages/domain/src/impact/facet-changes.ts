import { everything } from '../programs/search/criteria.ts'
import type { SearchIndex } from '../programs/search/search-index.ts'
import { searchPrograms } from '../programs/search/search-programs.ts'

/** A number beside a filter of the program list that changes. */
export interface FacetChange {
  /** 'H-1B sponsorship: Sponsors'. */
  readonly label: string
  /** Listings that say so. */
  readonly before: number
  readonly after: number
}

/** Every answer of a filter that other listings, or another number of them, give; last of each how many do not say. */
export function facetChanges(before: SearchIndex, after: SearchIndex): FacetChange[] {
  if (before === after) return []
  const old = numbersOf(before)
  const next = numbersOf(after)
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((label) => {
    const change = { label, before: old.get(label) ?? 0, after: next.get(label) ?? 0 }
    return change.before === change.after ? [] : [change]
  })
}

function numbersOf(index: SearchIndex): Map<string, number> {
  const { facets } = searchPrograms(index, everything)
  return new Map(
    facets.flatMap(({ facet, options, unknown }) => [
      ...options.map(({ label, matching }) => [`${facet.label}: ${label}`, matching] as const),
      [`${facet.label}: not stated`, unknown] as const,
    ]),
  )
}
