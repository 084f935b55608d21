import { labelOf } from '../../frame/option.ts'
import { stances } from '../facets/facet.ts'
import { type Criteria, everything, withoutFacet, withStance } from './criteria.ts'
import type { ResolvedFacet } from './indexed-listing.ts'
import type { SearchIndex } from './search-index.ts'
import { searchPrograms } from './search-programs.ts'

/** What could be asked for no longer, and how many listings there are then. */
export interface WayOut {
  /** One filter in words, or two where it takes two. */
  readonly labels: readonly string[]
  readonly without: Criteria
  readonly total: number
}

/**
 * Which filter to give up where nothing is found: each whose removal alone brings listings back, the one that brings
 * most first. A filter is all that is chosen in a facet, since fewer answers would find even less. Where no single one
 * is enough, and not too much is asked to try, pairs. Empty where it takes more.
 */
export function waysOut(index: SearchIndex, criteria: Criteria): WayOut[] {
  const filters = filtersOf(index.facets, criteria)
  const single = thatFind(
    index,
    filters.map(({ label, drop }) => ({ labels: [label], without: drop(criteria) })),
  )
  if (single.length > 0 || filters.length > mostInPairs) return single
  const pairs = filters.flatMap((first, at) =>
    filters
      .slice(at + 1)
      .filter(({ facet }) => facet !== first.facet)
      .map((second) => ({
        labels: [first.label, second.label],
        without: second.drop(first.drop(criteria)),
      })),
  )
  return thatFind(index, pairs)
}

/** Up to so many filters are tried in pairs: 45 searches. */
const mostInPairs = 10

interface Filter {
  readonly facet: string
  readonly label: string
  readonly drop: (criteria: Criteria) => Criteria
}

function filtersOf(facets: readonly ResolvedFacet[], { q, chosen, stances: taken }: Criteria): Filter[] {
  const words: Filter[] =
    q === ''
      ? []
      : [
          {
            facet: 'q',
            label: `Words: ${q}`,
            drop: (criteria) => ({ ...criteria, q: everything.q, page: 1 }),
          },
        ]
  return [
    ...words,
    ...facets.flatMap(({ key, label, choices }) => {
      const values = chosen[key]
      const stance = taken[key]
      const answers = values && `${label}: ${anyOf(values.map((value) => labelOf(choices, value)))}`
      const strictness = stance && `${label}: ${labelOf(stances, stance).toLowerCase()}`
      return [
        ...(answers
          ? [{ facet: key, label: answers, drop: (criteria: Criteria) => withoutFacet(criteria, key) }]
          : []),
        ...(strictness
          ? [
              {
                facet: key,
                label: strictness,
                drop: (criteria: Criteria) => withStance(criteria, key, 'include'),
              },
            ]
          : []),
      ]
    }),
  ]
}

/** 'Maine', 'Maine or Ohio', 'Maine or 3 others'. */
function anyOf([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return first
  return `${first} or ${others.length === 1 ? others.join('') : `${others.length} others`}`
}

function thatFind(index: SearchIndex, ways: readonly Omit<WayOut, 'total'>[]): WayOut[] {
  return ways
    .map((way) => ({ ...way, total: searchPrograms(index, way.without).total }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
}
