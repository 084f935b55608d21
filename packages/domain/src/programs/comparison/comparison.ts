import type { Day } from '../../calendar/day.ts'
import { factGroups } from '../../facts/fact-definition.ts'
import type { Listing } from '../listing.ts'
import type { ComparedCell } from './compared-cell.ts'
import { factRows } from './fact-rows.ts'
import { identityRows } from './identity-rows.ts'
import type { RowDefinition } from './row-definition.ts'
import { type RowLikeness, rowLikeness } from './row-likeness.ts'
import { visaRows } from './visa-rows.ts'

/** How many programs can stand side by side. */
export const mostCompared = 6

/** One question and what each program says to it, in the order of the programs. */
export interface ComparedRow<C = ComparedCell> {
  readonly key: string
  readonly label: string
  readonly likeness: RowLikeness
  readonly cells: readonly C[]
}

export interface ComparedGroup<C = ComparedCell> {
  readonly key: string
  readonly label: string
  readonly rows: readonly ComparedRow<C>[]
}

/**
 * Puts the same questions to every listing, group by group. Rows that apply to none of them, and groups without a
 * row, are left out; a row of which nobody knows anything stays, as such.
 */
export function compareListings(listings: readonly Listing[], today: Day): ComparedGroup[] {
  return questionGroups
    .map(({ key, label, rows }) => ({
      key,
      label,
      rows: rows.flatMap((row) => comparedRow(row, listings, today) ?? []),
    }))
    .filter(({ rows }) => rows.length > 0)
}

/** A comparison sorted for showing: what stands in the table, and what is told in a line instead. */
export interface ShownComparison<C = ComparedCell> {
  /** Groups with at least one row to show. */
  readonly groups: readonly ComparedGroup<C>[]
  readonly different: number
  /** Labels of rows in which all say the same, in their order. */
  readonly alike: readonly string[]
  /** Labels of rows to which none of them says anything. */
  readonly unknown: readonly string[]
}

/**
 * What to show of a comparison. Rows that nobody answers are always told in a line, by name; rows that all answer
 * alike are too where only differences are wanted. Nothing goes missing: each row is counted once.
 */
export function shownComparison<C>(
  groups: readonly ComparedGroup<C>[],
  onlyDifferences: boolean,
): ShownComparison<C> {
  const rows = groups.flatMap((group) => group.rows)
  const labelsOf = (likeness: RowLikeness) =>
    rows.filter((row) => row.likeness === likeness).map(({ label }) => label)
  const alike = labelsOf('alike')
  const unknown = labelsOf('all-unknown')
  const isShown = ({ likeness }: ComparedRow<C>) =>
    likeness !== 'all-unknown' && !(onlyDifferences && likeness === 'alike')
  return {
    groups: groups
      .map((group) => ({ ...group, rows: group.rows.filter(isShown) }))
      .filter((group) => group.rows.length > 0),
    different: rows.length - alike.length - unknown.length,
    alike,
    unknown,
  }
}

/** Every question that can be put to a listing, group by group. */
export const questionGroups: readonly { key: string; label: string; rows: readonly RowDefinition[] }[] = [
  { key: 'identity', label: 'The program itself', rows: identityRows },
  ...factGroups.map(({ value, label }) => ({
    key: value,
    label,
    rows: value === 'visa' ? visaRows : factRows(value),
  })),
]

function comparedRow(
  { key, label, cell }: RowDefinition,
  listings: readonly Listing[],
  today: Day,
): ComparedRow | null {
  const cells = listings.map((listing) => cell(listing, today))
  const likeness = rowLikeness(cells)
  return likeness && { key, label, likeness, cells }
}
