import type { Day } from '../../calendar/day.ts'
import type { Option } from '../../frame/option.ts'
import type { Facet } from '../facets/facet.ts'
import type { Listing } from '../listing.ts'

/** A facet with the options that these listings give it. */
export interface ResolvedFacet extends Facet {
  readonly choices: readonly Option[]
}

/** A listing with what searching for words and sorting ask of it worked out beforehand. */
export interface IndexedListing {
  readonly listing: Listing
  /** Everything that words are searched in, normalized. */
  readonly text: string
  readonly sortName: string
  readonly sortPlace: string
  /** Day of the newest check of any fact; '' when there is none. */
  readonly checkedOn: Day
  readonly knownFacts: number
}
