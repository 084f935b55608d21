import type { Criteria } from './criteria.ts'
import { allOf, anyOf, both, type BitSet, sizeOf, sizeOfBoth, without } from './bit-set.ts'
import { type FacetColumn, tallyOf } from './facet-column.ts'
import { facetCount, stanceOf } from './facet-count.ts'
import { positionsOnPage } from './result-page.ts'
import type { ResolvedFacet } from './indexed-listing.ts'
import type { SearchIndex } from './search-index.ts'
import { type LeftOut, pageSize, type SearchResult } from './search-result.ts'
import { positionsMatching } from './word-index.ts'

/**
 * Searches the listings. A facet that is unknown for a listing never rules it out unless the criteria say so;
 * counts beside options leave the facet's own choice aside. A page beyond the last answers the last.
 */
export function searchPrograms(index: SearchIndex, criteria: Criteria): SearchResult {
  const size = index.listings.length
  const found = positionsMatching(index.words, criteria.q) ?? allOf(size)
  const filters = index.facets.flatMap((facet, at) => filterOf(facet, index.columns[at], criteria, size))
  const sets = filters.map(({ passing }) => passing)
  const shown = sets.reduce(both, found)
  const total = sizeOf(shown)
  const shownBut = withoutEach(sets, found)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(criteria.page, pages)
  return {
    total,
    unknownKept: sizeOfBoth(shown, unknownOfChosen(index, criteria)),
    of: size,
    leftOut: leftOut(found, filters, size),
    facets: index.facets.map((facet, at) => {
      const filter = filters.findIndex((one) => one.facet === facet)
      const open = shownBut[filter] ?? shown
      const column = index.columns[at]
      const tally = column ? tallyOf(column, open, open === shown ? total : sizeOf(open)) : nothing
      return facetCount(facet, criteria, tally)
    }),
    page,
    pages,
    items: positionsOnPage(index, criteria.sort, shown, page).flatMap(
      (position) => index.listings[position]?.listing ?? [],
    ),
  }
}

const nothing = { unknown: 0, matching: new Map<string, number>() }

/** A facet that asks something, and the listings that it lets through. */
interface Filter {
  readonly facet: ResolvedFacet
  readonly column: FacetColumn
  readonly passing: BitSet
  readonly isOnlyUnknown: boolean
}

function filterOf(
  facet: ResolvedFacet,
  column: FacetColumn | undefined,
  criteria: Criteria,
  size: number,
): Filter[] {
  const stance = stanceOf(criteria, facet.key)
  const chosen = criteria.chosen[facet.key]
  if (!column || (stance === 'include' && !chosen)) return []
  const isOnlyUnknown = stance === 'only'
  if (isOnlyUnknown) return [{ facet, column, isOnlyUnknown, passing: column.unknown }]
  if (!chosen) return [{ facet, column, isOnlyUnknown, passing: without(allOf(size), column.unknown) }]
  const saying = chosen.flatMap((value) => column.saying.get(value) ?? [])
  const passing = anyOf(stance === 'include' ? [...saying, column.unknown] : saying, size)
  return [{ facet, column, isOnlyUnknown, passing }]
}

/** For each set, what all the others and `start` have in common. */
function withoutEach(sets: readonly BitSet[], start: BitSet): BitSet[] {
  const before = [start]
  for (const set of sets) before.push(both(before.at(-1) ?? start, set))
  let after: BitSet | null = null
  const others: BitSet[] = []
  for (let at = sets.length - 1; at >= 0; at -= 1) {
    const earlier = before[at] ?? start
    const own = sets[at] ?? start
    others[at] = after === null ? earlier : both(earlier, after)
    after = after === null ? own : both(after, own)
  }
  return others
}

function unknownOfChosen({ facets, columns, listings }: SearchIndex, criteria: Criteria): BitSet {
  const unknown = facets.flatMap(({ key }, at) => (criteria.chosen[key] ? (columns[at]?.unknown ?? []) : []))
  return anyOf(unknown, listings.length)
}

/** Each listing that is not shown, under the first thing that it fails. */
function leftOut(found: BitSet, filters: readonly Filter[], size: number): LeftOut[] {
  const rows: LeftOut[] = [
    { facet: 'q', label: 'Words searched for', reason: 'no-match', count: size - sizeOf(found) },
  ]
  let still = found
  for (const { facet, column, passing, isOnlyUnknown } of filters) {
    const failing = without(still, passing)
    const unknown = sizeOfBoth(failing, column.unknown)
    const said = sizeOf(failing) - unknown
    const { key, label } = facet
    rows.push(
      { facet: key, label, reason: isOnlyUnknown ? 'known' : 'no-match', count: said },
      { facet: key, label, reason: 'unknown', count: unknown },
    )
    still = both(still, passing)
  }
  return rows.filter(({ count }) => count > 0)
}
