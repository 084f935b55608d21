import type { Stance } from '../facets/facet.ts'
import type { Option } from '../../frame/option.ts'

export const sorts = [
  { value: 'name', label: 'Institution name' },
  { value: 'place', label: 'State and city' },
  { value: 'hours', label: 'Fewest work hours' },
  { value: 'img-share', label: 'Largest share of IMGs' },
  { value: 'step2ck', label: 'Lowest Step 2 CK minimum' },
  { value: 'positions', label: 'Most positions' },
  { value: 'checked', label: 'Most recently checked' },
  { value: 'known', label: 'Most facts known' },
] as const satisfies readonly Option[]
export type Sort = (typeof sorts)[number]['value']

/** What decides where an order alone does not, in a reader's words. */
export const tieBreak =
  'Programs that do not state what is sorted by come last. Equal ones stand by the institution’s name, then by the program’s.'

/** What a person looks for. Facets are named by key; a facet without an entry asks nothing. */
export interface Criteria {
  /** Free text; '' asks nothing. */
  readonly q: string
  /** Chosen values per facet: any of them will do. Never an empty list; in the order of the facet's options. */
  readonly chosen: Readonly<Record<string, readonly string[]>>
  /** Stances other than the default, 'include'. */
  readonly stances: Readonly<Record<string, Exclude<Stance, 'include'>>>
  readonly sort: Sort
  /** Counted from 1. */
  readonly page: number
}

/** Asks nothing: every listing, by name. */
export const everything: Criteria = { q: '', chosen: {}, stances: {}, sort: 'name', page: 1 }

/** The criteria with one value of a facet more, or less when it is chosen already; back on the first page. */
export function toggled(criteria: Criteria, facetKey: string, value: string): Criteria {
  const before = criteria.chosen[facetKey] ?? []
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  return {
    ...criteria,
    chosen: withEntry(criteria.chosen, facetKey, after.length > 0 ? after : null),
    page: 1,
  }
}

/** The criteria with another stance of a facet towards unknowns; back on the first page. */
export function withStance(criteria: Criteria, facetKey: string, stance: Stance): Criteria {
  return {
    ...criteria,
    stances: withEntry(criteria.stances, facetKey, stance === 'include' ? null : stance),
    page: 1,
  }
}

/** The criteria with unknowns left out wherever a value is chosen; back on the first page. Stances taken stay. */
export function withoutUnknowns(criteria: Criteria): Criteria {
  const stances = Object.fromEntries(Object.keys(criteria.chosen).map((key) => [key, 'leave-out' as const]))
  return { ...criteria, stances: { ...stances, ...criteria.stances }, page: 1 }
}

/** The criteria with nothing asked of one facet. */
export function withoutFacet(criteria: Criteria, facetKey: string): Criteria {
  return {
    ...criteria,
    chosen: withEntry(criteria.chosen, facetKey, null),
    stances: withEntry(criteria.stances, facetKey, null),
    page: 1,
  }
}

function withEntry<T>(record: Readonly<Record<string, T>>, key: string, value: T | null): Record<string, T> {
  const others = Object.entries(record).filter(([name]) => name !== key)
  return Object.fromEntries(value === null ? others : [...others, [key, value]])
}
