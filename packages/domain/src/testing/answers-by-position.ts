import type { SearchIndex } from '../programs/search/search-index.ts'

/** A listing's answers in the order of the facets; null where it does not say. */
export type Answers = readonly (readonly string[] | null)[]

/** What each listing of an index answers, asked of the facets themselves and not of the index's columns. */
export function answersByPosition(index: SearchIndex): readonly Answers[] {
  const known = asked.get(index)
  if (known) return known
  const answers = index.listings.map(({ listing }) =>
    index.facets.map((facet) => facet.valuesOf(listing, index.today)),
  )
  asked.set(index, answers)
  return answers
}

/** Asking anew for every search would take the reference minutes. */
const asked = new WeakMap<SearchIndex, readonly Answers[]>()
