import type { Option } from '../../frame/option.ts'
import type { ReadCell } from './cell-reading.ts'

/** A column of the file of program listings: what its head is, what stands in it, and where it goes. */
export interface ImportColumn {
  /** Path in the listing: 'name', 'facts.weeklyHours'; 'source.checkedOn' for what makes the evidence row. */
  readonly path: string
  /** The head, as the template has it. */
  readonly head: string
  /** Other heads that mean the same. */
  readonly alsoHead: readonly string[]
  /** A new listing cannot do without it. */
  readonly isNeeded: boolean
  /** For the guide to the columns. */
  readonly help: string
  /** The answers that are offered, where the list is closed. */
  readonly answers: readonly Option[] | null
  /** Several answers may stand in one cell. */
  readonly takesSeveral: boolean
  /** False where "Not stated" cannot take a value back: a listing always has a name. */
  readonly canBeTakenBack: boolean
  readonly read: ReadCell
  /** A value in words; null for not stated. */
  readonly say: (value: unknown) => string | null
}
