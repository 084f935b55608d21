import type { Option } from '../../frame/option.ts'
import type { Stance } from '../facets/facet.ts'
import type { Listing } from '../listing.ts'
import type { Criteria } from './criteria.ts'
import { compareListings } from './order.ts'
import type { IndexedListing, ResolvedFacet, SearchIndex } from './search-index.ts'
import { textMatcher } from './text-match.ts'

/** Listings on a page of results. */
export const pageSize = 20

/** Why a listing is not shown. */
export const leftOutReasons = [
  { value: 'no-match', label: 'says something else' },
  { value: 'unknown', label: 'does not say' },
  { value: 'known', label: 'says it, and only those that do not were wanted' },
] as const satisfies readonly Option[]
export type LeftOutReason = (typeof leftOutReasons)[number]['value']

export interface LeftOut {
  /** Key of the facet, or 'q' for the free text. */
  readonly facet: string
  readonly label: string
  readonly reason: LeftOutReason
  readonly count: number
}

export interface FacetCount {
  readonly facet: ResolvedFacet
  readonly stance: Stance
  readonly options: readonly OptionCount[]
  /** Listings that would be shown if only those that do not say were wanted here. */
  readonly unknown: number
}

export interface OptionCount extends Option {
  readonly isChosen: boolean
  /** Exactly what choosing this option alone in this facet would show, unknowns included where they are kept. */
  readonly count: number
  /** Of these, the ones that say so. */
  readonly matching: number
}

export interface SearchResult {
  readonly total: number
  /** Shown although at least one chosen facet is unknown for them. */
  readonly unknownKept: number
  /** All listings there are: `total` plus everything in `leftOut`. */
  readonly of: number
  /** Each listing that is not shown, counted once, under the first facet that it fails. */
  readonly leftOut: readonly LeftOut[]
  readonly facets: readonly FacetCount[]
  readonly page: number
  readonly pages: number
  /** The listings of this page. */
  readonly items: readonly Listing[]
  /** Every listing shown, over all pages, in order. */
  readonly all: readonly Listing[]
}

type Verdict = 'shown' | LeftOutReason

/**
 * Searches the listings. A facet that is unknown for a listing never rules it out unless the criteria say so;
 * counts beside options leave the facet's own choice aside. A page beyond the last answers the last.
 */
export function searchPrograms(index: SearchIndex, criteria: Criteria): SearchResult {
  const matchesText = textMatcher(criteria.q)
  const judges = index.facets.map((facet) => judgeFor(facet, criteria))
  const tallies = index.facets.map(() => ({ unknown: 0, matching: new Map<string, number>() }))
  const leftOut = new Map<string, LeftOut>()
  const shown: IndexedListing[] = []
  let unknownKept = 0

  for (const entry of index.listings) {
    const failsText = !matchesText(entry.text)
    const verdicts = judges.map((judge, at) => judge(entry.answers[at] ?? null))
    const failed = verdicts.flatMap((verdict, at) => (verdict === 'shown' ? [] : [at]))
    if (!failsText) {
      const open = failed.length === 0 ? tallies.keys() : failed.length === 1 ? failed : []
      for (const at of open) count(tallies[at], entry.answers[at] ?? null)
    }
    if (!failsText && failed.length === 0) {
      shown.push(entry)
      if (isUnknownKept(index, criteria, entry)) unknownKept += 1
    } else {
      note(leftOut, failsText ? undefined : index.facets[failed[0] ?? 0], verdicts[failed[0] ?? 0])
    }
  }

  shown.sort(compareListings(criteria.sort))
  const pages = Math.max(1, Math.ceil(shown.length / pageSize))
  const page = Math.min(criteria.page, pages)
  const all = shown.map(({ listing }) => listing)
  return {
    total: shown.length,
    unknownKept,
    of: index.listings.length,
    leftOut: inFacetOrder(leftOut, index),
    facets: index.facets.map((facet, at) => facetCount(facet, criteria, tallies[at] ?? emptyTally)),
    page,
    pages,
    items: all.slice((page - 1) * pageSize, page * pageSize),
    all,
  }
}

interface Tally {
  unknown: number
  readonly matching: Map<string, number>
}
const emptyTally: Tally = { unknown: 0, matching: new Map() }

function stanceOf(criteria: Criteria, facetKey: string): Stance {
  return criteria.stances[facetKey] ?? 'include'
}

function judgeFor(facet: ResolvedFacet, criteria: Criteria): (answers: readonly string[] | null) => Verdict {
  const stance = stanceOf(criteria, facet.key)
  const chosen = criteria.chosen[facet.key]
  if (stance === 'only') return (answers) => (answers === null ? 'shown' : 'known')
  return (answers) => {
    if (answers === null) return stance === 'include' ? 'shown' : 'unknown'
    return chosen === undefined || answers.some((answer) => chosen.includes(answer)) ? 'shown' : 'no-match'
  }
}

function isUnknownKept(index: SearchIndex, criteria: Criteria, entry: IndexedListing): boolean {
  return index.facets.some(({ key }, at) => criteria.chosen[key] !== undefined && entry.answers[at] === null)
}

function count(tally: Tally | undefined, answers: readonly string[] | null) {
  if (!tally) return
  if (answers === null) tally.unknown += 1
  else for (const answer of answers) tally.matching.set(answer, (tally.matching.get(answer) ?? 0) + 1)
}

function note(leftOut: Map<string, LeftOut>, facet: ResolvedFacet | undefined, verdict: Verdict | undefined) {
  const reason = facet === undefined || verdict === undefined || verdict === 'shown' ? 'no-match' : verdict
  const { key, label } = facet ?? { key: 'q', label: 'Words searched for' }
  const id = `${key} ${reason}`
  leftOut.set(id, { facet: key, label, reason, count: (leftOut.get(id)?.count ?? 0) + 1 })
}

function inFacetOrder(leftOut: Map<string, LeftOut>, index: SearchIndex): LeftOut[] {
  const place = new Map(index.facets.map(({ key }, at) => [key, at]))
  return [...leftOut.values()].sort(
    (a, b) => (place.get(a.facet) ?? -1) - (place.get(b.facet) ?? -1) || (a.reason < b.reason ? -1 : 1),
  )
}

function facetCount(facet: ResolvedFacet, criteria: Criteria, tally: Tally): FacetCount {
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
