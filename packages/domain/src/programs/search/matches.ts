import { addAll, type BitSet, keepOnly, onesIn, sizeOf, sizeOfBoth } from './bit-set.ts'
import type { Criteria } from './criteria.ts'
import type { FacetColumn } from './facet-column.ts'
import { facetCount, stanceOf } from './facet-count.ts'
import { addToTally, type Tally } from './facet-tally.ts'
import type { SearchIndex } from './search-index.ts'
import type { FacetCount, LeftOut } from './search-result.ts'
import type { Workspace } from './workspace.ts'

/** Which listings criteria let through, and every number about the others; the page of them is for others to choose. */
export interface Matches {
  readonly total: number
  readonly unknownKept: number
  readonly leftOut: readonly LeftOut[]
  readonly facets: readonly FacetCount[]
  /** Lies in the workspace of the index: good until its next search. */
  readonly shown: BitSet
}

/**
 * Lays the facets' sets over each other once, keeping apart what fails no filter, exactly one, and more. What fails
 * exactly one filter is all that the counts of that facet need besides what is shown, since they leave the facet's own
 * choice aside.
 */
export function matchListings(index: SearchIndex, criteria: Criteria): Matches {
  const { workspace, facets, columns, listings } = index
  const { found, shown, failing, failingMore, failingFacet, counts } = workspace
  index.words.find(found, criteria.q)
  failing.fill(0)
  failingMore.fill(0)
  const leftOut = [wordsRow(listings.length - sizeOf(found))]
  const asked = facets.map(({ key }) => asks(criteria, key))
  facets.forEach((facet, at) => {
    const column = columns[at]
    const failingThis = failingFacet[at]
    if (!asked[at] || !column || !failingThis) return
    letThrough(failingThis, facet.key, column, criteria)
    const { said, unknown } = countFailing(workspace, failingThis, column.unknown)
    const reason = stanceOf(criteria, facet.key) === 'only' ? 'known' : 'no-match'
    leftOut.push({ facet: facet.key, label: facet.label, reason, count: said })
    leftOut.push({ facet: facet.key, label: facet.label, reason: 'unknown', count: unknown })
  })
  keepApart(workspace)
  const total = sizeOf(shown)
  return {
    total,
    unknownKept: unknownKept(index, criteria),
    leftOut: leftOut.filter(({ count }) => count > 0),
    facets: facets.map((facet, at) => {
      const tally: Tally = { unknown: 0, matching: new Map() }
      const column = columns[at]
      const failingThis = failingFacet[at]
      if (column) addToTally(tally, column, { set: shown, sizeOfSet: total, counts })
      if (column && failingThis && asked[at]) {
        keepOnly(failingThis, failing)
        addToTally(tally, column, { set: failingThis, sizeOfSet: sizeOf(failingThis), counts })
      }
      return facetCount(facet, criteria, tally)
    }),
    shown,
  }
}

function wordsRow(count: number): LeftOut {
  return { facet: 'q', label: 'Words searched for', reason: 'no-match', count }
}

function asks(criteria: Criteria, facetKey: string): boolean {
  return criteria.chosen[facetKey] !== undefined || stanceOf(criteria, facetKey) !== 'include'
}

/** Makes `passing` the listings that a facet lets through by itself. */
function letThrough(passing: BitSet, facetKey: string, column: FacetColumn, criteria: Criteria): void {
  const stance = stanceOf(criteria, facetKey)
  const chosen = criteria.chosen[facetKey]
  passing.fill(0)
  if (stance !== 'leave-out') addAll(passing, column.unknown)
  if (stance === 'only') return
  for (const [answer, saying] of column.saying)
    if (chosen === undefined || chosen.includes(answer)) addAll(passing, saying)
}

/**
 * Turns the set of those that pass a filter into that of those found that fail it, and adds them to all that fail.
 * Returns how many fail here first: those that say something else, and those that do not say.
 */
function countFailing({ found, failing, failingMore }: Workspace, set: BitSet, unknownHere: BitSet) {
  let first = 0
  let unknown = 0
  for (let word = 0; word < set.length; word += 1) {
    const before = failing[word] ?? 0
    const here = (found[word] ?? 0) & ~(set[word] ?? 0)
    const firstHere = here & ~before
    first += onesIn(firstHere)
    unknown += onesIn(firstHere & (unknownHere[word] ?? 0))
    set[word] = here
    failing[word] = before | here
    failingMore[word] = (failingMore[word] ?? 0) | (before & here)
  }
  return { said: first - unknown, unknown }
}

/** What fails nothing is shown; of what fails, only what fails once stays. */
function keepApart({ found, shown, failing, failingMore }: Workspace): void {
  for (let word = 0; word < shown.length; word += 1) {
    const failingHere = failing[word] ?? 0
    shown[word] = (found[word] ?? 0) & ~failingHere
    failing[word] = failingHere & ~(failingMore[word] ?? 0)
  }
}

/** How many are shown although something that is chosen is unknown for them. */
function unknownKept({ facets, columns, workspace: { unknown, shown } }: SearchIndex, criteria: Criteria) {
  unknown.fill(0)
  facets.forEach(({ key }, at) => {
    const column = columns[at]
    if (column && criteria.chosen[key] !== undefined) addAll(unknown, column.unknown)
  })
  return sizeOfBoth(shown, unknown)
}
