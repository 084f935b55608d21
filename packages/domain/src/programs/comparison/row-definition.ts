import type { Day } from '../../calendar/day.ts'
import type { Listing } from '../listing.ts'
import type { ComparedCell } from './compared-cell.ts'

/** A question that is put to each of the compared programs alike. */
export interface RowDefinition {
  readonly key: string
  readonly label: string
  readonly cell: (listing: Listing, today: Day) => ComparedCell
}
