import { type Criteria } from '../programs/search/criteria.ts'
import { pairsOf, parseCriteria, printCriteria } from '../programs/search/criteria-address.ts'
import { hasIdleParameters } from '../programs/search/idle-parameters.ts'
import type { SearchIndex } from '../programs/search/search-index.ts'
import { pairsInQuery, queryInPasted } from './pasted-criteria.ts'

/** A parameter of stored criteria that the program list does not understand (any more). */
export interface NotUnderstood {
  readonly parameter: string
  readonly value: string
  /**
   * `filter`: there is no filter of that name. `answer`: the filter knows no such answer, or no listing gives it any
   * more. `use`: the list said so itself, in `note`.
   */
  readonly what: 'filter' | 'answer' | 'use'
  /** Name of the filter; the parameter where there is none. */
  readonly label: string
  readonly note: string
}

/** What a collection asks, as far as the program list understands it at present. */
export interface CollectionCriteria {
  readonly criteria: Criteria
  /** What is understood of them, in the canonical form of the program list; '' when that is nothing. */
  readonly query: string
  readonly notUnderstood: readonly NotUnderstood[]
}

/**
 * Reads the criteria of a collection. Total: whatever is stored, valid criteria come back. The page is dropped, the
 * order of results is kept. Where a filter knows none of the answers that are asked for, nobody gives them: the filter
 * stays, so that a collection never widens to programs that its editors did not mean.
 */
export function readCollectionCriteria(index: SearchIndex, text: string): CollectionCriteria {
  const pairs = pairsInQuery(queryInPasted(text) ?? '').filter(
    ([name, value]) => name !== 'page' && value !== '',
  )
  const { criteria } = parseCriteria(index, pairs)
  return {
    criteria: {
      ...criteria,
      page: 1,
      chosen: { ...answersNobodyGives(index, criteria, pairs), ...criteria.chosen },
    },
    query: printCriteria(index, { ...criteria, page: 1 }),
    notUnderstood: pairs.flatMap((pair) => notUnderstood(index, pair) ?? []),
  }
}

type Pair = readonly [name: string, value: string]

function answersNobodyGives(
  { facets }: SearchIndex,
  { chosen }: Criteria,
  pairs: readonly Pair[],
): Record<string, readonly string[]> {
  const lost = facets.flatMap(({ key, param }): [string, string[]][] => {
    const values = pairs.filter(([name]) => name === param).map(([, value]) => value)
    return values.length > 0 && !chosen[key] ? [[key, [...new Set(values)]]] : []
  })
  return Object.fromEntries(lost)
}

/** Each parameter is read on its own: what leaves neither a wish nor a remark behind is no filter at all. */
function notUnderstood(index: SearchIndex, [parameter, value]: Pair): NotUnderstood | null {
  const { criteria, notes } = parseCriteria(index, [[parameter, value]])
  const [note = ''] = notes
  const isUsed = pairsOf(index, criteria).length > 0 || hasIdleParameters(index, [[parameter, value]])
  if (isUsed && note === '') return null
  const facet = index.facets.find(({ param }) => param === parameter)
  if (facet) return { parameter, value, what: 'answer', label: facet.label, note }
  return { parameter, value, what: note === '' ? 'filter' : 'use', label: parameter, note }
}
