import type { Day } from '../../calendar/day.ts'
import type { Option } from '../../frame/option.ts'
import type { Listing } from '../listing.ts'

/** Groups in which filters stand on the page, in their order. */
export const facetGroups = [
  { value: 'program', label: 'Program' },
  { value: 'visa', label: 'Visa' },
  { value: 'place', label: 'Place' },
  { value: 'work', label: 'Work pattern' },
  { value: 'requirements', label: 'What applicants need' },
  { value: 'informatics', label: 'Projects and culture' },
  { value: 'support', label: 'Support' },
  { value: 'application', label: 'Positions and application' },
  { value: 'sureness', label: 'How sure this is' },
] as const satisfies readonly Option[]
export type FacetGroup = (typeof facetGroups)[number]['value']

/** A question that every listing answers with one or more values, or not at all. All else is derived from this. */
export interface Facet {
  readonly key: string
  /** Name in the address; what to do with unknowns is `<param>-unknown`. */
  readonly param: string
  readonly label: string
  readonly help?: string
  readonly group: FacetGroup
  /** The answers that can be chosen, given all listings; fixed for most facets. */
  readonly options: (listings: readonly Listing[]) => readonly Option[]
  /** The listing's answers; null where it is unknown. Never an empty list. */
  readonly valuesOf: (listing: Listing, today: Day) => readonly string[] | null
}

/** Words of a facet over a fact, where the fact's own label is not enough for somebody who chooses by it. */
export type FacetWords = Partial<Pick<Facet, 'label' | 'help'>>

/** What a facet does with listings whose answer is unknown. */
export const stances = [
  { value: 'include', label: 'Keep those that do not say' },
  { value: 'leave-out', label: 'Leave out those that do not say' },
  { value: 'only', label: 'Only those that do not say' },
] as const satisfies readonly Option[]
export type Stance = (typeof stances)[number]['value']
