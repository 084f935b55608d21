import type { UsState } from '../frame/us-states.ts'
import type { FilingCounts } from './filing-counts.ts'

/** What one row of a government file adds to an employer. */
export interface FiledRow {
  readonly kind: 'row'
  readonly period: string
  /** As filed. */
  readonly employer: string
  readonly tradeName: string | null
  /** The last four digits, as text; null where the file has none. */
  readonly taxId: string | null
  /** The first two digits of its NAICS code. */
  readonly industry: string | null
  readonly city: string
  readonly state: UsState | null
  readonly counts: FilingCounts
}

/** A row that says nothing about an employer's H-1B filings, by the reason why it is left out. */
export interface SkippedRow {
  readonly kind: 'skipped'
  readonly reason: SkipReason
}

/** Rows that are left out and counted, in words for whoever imports. */
export const skipReasons = {
  'no-employer': 'without the name of an employer',
  'other-visa': 'for another status than H-1B',
  'not-certified': 'withdrawn or denied',
  'seen-before': 'of a case that stands in the file already',
} as const
export type SkipReason = keyof typeof skipReasons

/** A row that cannot be read: the column and what is wrong with it. Such a file is refused. */
export interface UnreadableRow {
  readonly kind: 'unreadable'
  readonly column: string
  readonly message: string
}

export type RowReading = FiledRow | SkippedRow | UnreadableRow

/** Reads the rows of one file in the order in which they stand. */
export type RowReader = (cells: readonly string[]) => RowReading

/** A reader for the rows below a header, or the labels of the columns that it lacks. */
export type HeaderReading =
  | { readonly kind: 'reader'; readonly read: RowReader }
  | { readonly kind: 'refused'; readonly missing: readonly string[] }
