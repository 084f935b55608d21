import type { Day } from '../calendar/day.ts'
import type { ContentKind } from '../content/content-kinds.ts'
import type { FactGroup } from '../facts/fact-definition.ts'
import type { Option } from '../frame/option.ts'

/** Why something published has to be looked at again, the most pressing first. */
export const upkeepReasons = [
  { value: 'conflict', label: 'Sources disagree', help: 'Readers see both sides until it is settled.' },
  { value: 'stale', label: 'Past its review date', help: 'Readers see that it is old.' },
  { value: 'soon', label: 'Due soon', help: 'Still fresh; it ages within the next thirty days.' },
] as const satisfies readonly Option[]
export type UpkeepReason = (typeof upkeepReasons)[number]['value']

/** One fact, or one whole entry with a review date, that an editor should look at again. */
export interface UpkeepItem {
  readonly kind: ContentKind
  readonly slug: string
  /** What readers know the entry by. */
  readonly name: string
  /** Key of the fact; null where the entry as a whole carries the review date. */
  readonly fact: string | null
  /** Name of the fact; of an entry: “The whole entry”. */
  readonly label: string
  readonly group: FactGroup | 'identity' | 'entry'
  readonly reason: UpkeepReason
  /** The newest check that supports what is stated; null where no source says so. */
  readonly lastChecked: Day | null
  /** The day that editors set for the entry; null where none is set. */
  readonly reviewBy: Day | null
  /** How many of the readers' pages show it: see reader-reach.ts. */
  readonly reach: number
}
