import { type Chip, chipsOf } from './chips.ts'
import type { Criteria } from './criteria.ts'
import type { SearchIndex } from './search-index.ts'
import { searchPrograms } from './search-programs.ts'

/** One thing that could be asked for no longer, and how many listings there are then. */
export interface WayOut {
  readonly chip: Chip
  readonly total: number
}

/**
 * Which single thing to give up where nothing is found: every chip whose removal alone brings listings back, the one
 * that brings most first. Empty where it takes more than one.
 */
export function waysOut(index: SearchIndex, criteria: Criteria): WayOut[] {
  return chipsOf(index, criteria)
    .map((chip) => ({ chip, total: searchPrograms(index, chip.without).total }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
}
