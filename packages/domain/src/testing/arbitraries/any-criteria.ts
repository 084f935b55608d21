import fc from 'fast-check'
import { type Stance, stances } from '../../programs/facets/facet.ts'
import { type Criteria, sorts } from '../../programs/search/criteria.ts'
import type { ResolvedFacet } from '../../programs/search/indexed-listing.ts'
import type { SearchIndex } from '../../programs/search/search-index.ts'

/** Any criteria that an index can be asked: up to five facets, each with any of its answers and any stance. */
export function anyCriteria({ facets }: SearchIndex): fc.Arbitrary<Criteria> {
  const anyAsked = fc.constantFrom(...facets).chain(anythingAskedOf)
  return fc
    .record({
      q: fc.constantFrom(...words),
      asked: fc.uniqueArray(anyAsked, { maxLength: 5, selector: ({ key }) => key }),
      sort: fc.constantFrom(...sorts.map(({ value }) => value)),
      page: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ asked, ...rest }) => ({
      ...rest,
      chosen: Object.fromEntries(
        asked.flatMap(({ key, values }) => (values.length > 0 ? [[key, values]] : [])),
      ),
      stances: Object.fromEntries(
        asked.flatMap(({ key, stance }) => (stance === 'include' ? [] : [[key, stance]])),
      ),
    }))
}

/** Words that find something, words with a slip in them, words of several listings, and words of none. */
const words = [
  ...['', '', '', 'fellowship', 'north', 'maine', 'med center', 'hospital', 'granit', 'me residency'],
  ...['fictonal', 'felowshpi', 'maine granit', 'peds', 'nothing like this'],
]

function anythingAskedOf({ key, choices }: ResolvedFacet) {
  return fc.record({
    key: fc.constant(key),
    values: fc.subarray(choices.map(({ value }) => value)),
    stance: fc.constantFrom<Stance>(...stances.map(({ value }) => value)),
  })
}
