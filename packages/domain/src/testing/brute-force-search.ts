import type { Criteria } from '../programs/search/criteria.ts'
import { facetCount, stanceOf } from '../programs/search/facet-count.ts'
import { compareListings } from '../programs/search/order.ts'
import type { Listing } from '../programs/listing.ts'
import type { IndexedListing, ResolvedFacet } from '../programs/search/indexed-listing.ts'
import type { SearchIndex } from '../programs/search/search-index.ts'
import {
  type LeftOut,
  type LeftOutReason,
  pageSize,
  type SearchResult,
} from '../programs/search/search-result.ts'
import { type Answers, answersByPosition } from './answers-by-position.ts'
import { textMatcher } from './text-matcher.ts'

type Verdict = 'shown' | LeftOutReason

/**
 * The search written as plainly as its rules: every listing is judged by every facet, one after another. Slow, and
 * the measure of `searchPrograms`, which has to give the same answer to every question.
 */
export function searchByBruteForce(index: SearchIndex, criteria: Criteria): SearchResult {
  const matchesText = textMatcher(criteria.q, textsOf(index))
  const answersOf = answersByPosition(index)
  const judges = index.facets.map((facet) => judgeFor(facet, criteria))
  const tallies = index.facets.map(() => ({ unknown: 0, matching: new Map<string, number>() }))
  const leftOut = new Map<string, LeftOut>()
  const shown: IndexedListing[] = []
  let unknownKept = 0

  for (const [position, entry] of index.listings.entries()) {
    const answers = answersOf[position] ?? []
    const failsText = !matchesText(entry.text)
    const verdicts = judges.map((judge, at) => judge(answers[at] ?? null))
    const failed = verdicts.flatMap((verdict, at) => (verdict === 'shown' ? [] : [at]))
    if (!failsText) {
      const open = failed.length === 0 ? tallies.keys() : failed.length === 1 ? failed : []
      for (const at of open) count(tallies[at], answers[at] ?? null)
    }
    if (!failsText && failed.length === 0) {
      shown.push(entry)
      if (isUnknownKept(index, criteria, answers)) unknownKept += 1
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
  }
}

/** Every listing that criteria show, in their order, on whichever page. */
export function everyListingShown(index: SearchIndex, criteria: Criteria): Listing[] {
  const matchesText = textMatcher(criteria.q, textsOf(index))
  const judges = index.facets.map((facet) => judgeFor(facet, criteria))
  const answersOf = answersByPosition(index)
  return index.listings
    .filter((entry, position) => {
      const answers = answersOf[position] ?? []
      return matchesText(entry.text) && judges.every((judge, at) => judge(answers[at] ?? null) === 'shown')
    })
    .sort(compareListings(criteria.sort))
    .map(({ listing }) => listing)
}

function textsOf({ listings }: SearchIndex): string[] {
  return listings.map(({ text }) => text)
}

interface Tally {
  unknown: number
  readonly matching: Map<string, number>
}
const emptyTally: Tally = { unknown: 0, matching: new Map() }

function judgeFor(facet: ResolvedFacet, criteria: Criteria): (answers: readonly string[] | null) => Verdict {
  const stance = stanceOf(criteria, facet.key)
  const chosen = criteria.chosen[facet.key]
  if (stance === 'only') return (answers) => (answers === null ? 'shown' : 'known')
  return (answers) => {
    if (answers === null) return stance === 'include' ? 'shown' : 'unknown'
    return chosen === undefined || answers.some((answer) => chosen.includes(answer)) ? 'shown' : 'no-match'
  }
}

function isUnknownKept(index: SearchIndex, criteria: Criteria, answers: Answers): boolean {
  return index.facets.some(({ key }, at) => criteria.chosen[key] !== undefined && answers[at] === null)
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
