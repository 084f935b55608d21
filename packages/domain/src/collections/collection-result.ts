import { chipsOf } from '../programs/search/chips.ts'
import type { SearchIndex } from '../programs/search/search-index.ts'
import { searchPrograms } from '../programs/search/search-programs.ts'
import type { SearchResult } from '../programs/search/search-result.ts'
import { type CollectionCriteria, readCollectionCriteria } from './collection-criteria.ts'

/** Listings that are shown although they do not say what one filter asks. */
export interface UnknownKept {
  readonly facet: string
  readonly label: string
  readonly count: number
}

/** What a collection finds at present. */
export interface CollectionResult {
  readonly asked: CollectionCriteria
  /** What is asked, in words, in the order of the filters. */
  readonly words: readonly string[]
  readonly result: SearchResult
  /** By filter; a listing that leaves two of them open is counted under both. */
  readonly unknownKept: readonly UnknownKept[]
}

/** Searches for what a collection asks; `page` is counted from 1, past the last one the last is given. */
export function collectionResult(index: SearchIndex, text: string, page = 1): CollectionResult {
  const asked = readCollectionCriteria(index, text)
  const { criteria } = asked
  const result = searchPrograms(index, { ...criteria, page })
  return {
    asked,
    words: chipsOf(index, criteria).map(({ label }) => label),
    result,
    unknownKept: result.facets.flatMap(({ facet: { key, label }, stance, unknown }) =>
      criteria.chosen[key] && stance === 'include' && unknown > 0
        ? [{ facet: key, label, count: unknown }]
        : [],
    ),
  }
}
