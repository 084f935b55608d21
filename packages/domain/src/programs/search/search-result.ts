import type { Option } from '../../frame/option.ts'
import type { Stance } from '../facets/facet.ts'
import type { Listing } from '../listing.ts'
import type { ResolvedFacet } from './indexed-listing.ts'

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
}
