import { type Criteria, everything, type Sort, sorts } from './criteria.ts'
import type { ResolvedFacet } from './indexed-listing.ts'
import type { SearchIndex } from './search-index.ts'

/** Criteria as read from an address, with a sentence for each thing in it that could not be used. */
export interface ReadCriteria {
  readonly criteria: Criteria
  readonly notes: readonly string[]
}

const longestQuery = 100
const mostPairs = 400
const lastPage = 100_000

/**
 * Criteria from the parameters of an address. Total: whatever is given, valid criteria come back. Parameters that no
 * facet owns are dropped; values that an owned one does not know are ignored and noted, at most ten of them.
 */
export function parseCriteria(index: SearchIndex, pairs: Iterable<readonly [string, string]>): ReadCriteria {
  const given = groupedPairs(pairs)
  const notes: string[] = []
  const chosen: Record<string, readonly string[]> = {}
  const stances: Record<string, 'leave-out' | 'only'> = {}
  for (const facet of index.facets) {
    const values = chosenValues(facet, given.get(facet.param) ?? [], notes)
    if (values.length > 0) chosen[facet.key] = values
    const stance = stanceFrom(facet, given.get(`${facet.param}-unknown`)?.at(-1) ?? '', notes)
    if (stance) stances[facet.key] = stance
  }
  const q = (given.get('q')?.at(-1) ?? '').replace(/\s+/g, ' ').trim()
  if (q.length > longestQuery)
    notes.push(`Only the first ${longestQuery} characters of the search words were used.`)
  return {
    criteria: {
      q: q.slice(0, longestQuery).trim(),
      chosen,
      stances,
      sort: sortFrom(given.get('sort')?.at(-1) ?? '', notes),
      page: pageFrom(given.get('page')?.at(-1) ?? '', notes),
    },
    notes: notes.slice(0, 10),
  }
}

/** The one canonical query string of criteria, without '?'; '' when nothing is asked. */
export function printCriteria(index: SearchIndex, criteria: Criteria): string {
  return pairsOf(index, criteria)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%20/g, '+')}`)
    .join('&')
}

/** The parameters of criteria in canonical order; also what a form has to carry along. */
export function pairsOf(index: SearchIndex, criteria: Criteria): [string, string][] {
  const pairs: [string, string][] = []
  if (criteria.q !== '') pairs.push(['q', criteria.q])
  for (const { key, param, choices } of index.facets) {
    const chosen = criteria.chosen[key] ?? []
    for (const { value } of choices) if (chosen.includes(value)) pairs.push([param, value])
    const stance = criteria.stances[key]
    if (stance) pairs.push([`${param}-unknown`, stance])
  }
  if (criteria.sort !== everything.sort) pairs.push(['sort', criteria.sort])
  if (criteria.page > 1) pairs.push(['page', String(criteria.page)])
  return pairs
}

function groupedPairs(pairs: Iterable<readonly [string, string]>): Map<string, string[]> {
  const grouped = new Map<string, string[]>()
  let read = 0
  for (const [name, value] of pairs) {
    read += 1
    if (read > mostPairs) break
    const values = grouped.get(name)
    if (values) values.push(value)
    else grouped.set(name, [value])
  }
  return grouped
}

function chosenValues(facet: ResolvedFacet, given: readonly string[], notes: string[]): string[] {
  const wanted = new Set(given.filter((value) => value !== ''))
  const known = facet.choices.filter(({ value }) => wanted.has(value)).map(({ value }) => value)
  for (const value of wanted)
    if (!known.includes(value))
      notes.push(`“${clipped(value)}” is no answer that “${facet.label}” knows; it was ignored.`)
  return known
}

function stanceFrom(facet: ResolvedFacet, given: string, notes: string[]): 'leave-out' | 'only' | null {
  if (given === 'leave-out' || given === 'only') return given
  if (given !== '' && given !== 'include')
    notes.push(
      `“${clipped(given)}” does not say what to do where “${facet.label}” is unknown; they are kept.`,
    )
  return null
}

function sortFrom(given: string, notes: string[]): Sort {
  const sort = sorts.find(({ value }) => value === given)
  if (!sort && given !== '') notes.push(`“${clipped(given)}” is no order that we know; sorted by name.`)
  return sort?.value ?? everything.sort
}

function pageFrom(given: string, notes: string[]): number {
  if (given === '') return 1
  const page = /^\d{1,6}$/.test(given) ? Number(given) : 0
  if (page >= 1 && page <= lastPage) return page
  notes.push(`“${clipped(given)}” is no page number; this is the first page.`)
  return 1
}

function clipped(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value
}
