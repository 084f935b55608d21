import type { Day } from '../../calendar/day.ts'
import { type ValueScale, worthOn } from '../../frame/value-scale.ts'
import type { Listing } from '../listing.ts'

/** One thing by which a person can have programs ranked. Its scale is fixed, published and reaches from 0 to 1. */
export interface RankingCriterion {
  readonly key: string
  readonly label: string
  /** What the scale takes for better, in one sentence. */
  readonly help: string
  readonly scale: ValueScale
  /** The value as it counts on the day; null where it is not stated, or disputed. */
  readonly valueOf: (listing: Listing, today: Day) => string | number | null
}

/** Stands for an unknown worth in columns of numbers; one more than the most that a value can be worth. */
export const unknownWorth = 1001

/** What a listing's value is worth in thousandths, 0 to 1000; null where it is unknown, or not on the scale. */
export function worthInThousandths(
  { scale, valueOf }: RankingCriterion,
  listing: Listing,
  today: Day,
): number | null {
  const worth = worthOn(scale, valueOf(listing, today))
  return worth === null ? null : Math.round(worth * 1000)
}
