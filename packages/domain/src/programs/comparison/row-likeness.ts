import { needsChecking } from '../program-card.ts'
import type { Option } from '../../frame/option.ts'
import type { FactStatus } from '../../facts/fact-status.ts'

/** In what a row differs, the plainest first. */
export const rowDifferences = [
  { value: 'values', label: 'They say different things' },
  { value: 'some-unknown', label: 'Not all of them say' },
  { value: 'kinds', label: 'Applies to some of them only' },
  { value: 'sureness', label: 'Same words, not equally sure' },
] as const satisfies readonly Option[]
export type RowDifference = (typeof rowDifferences)[number]['value']

/** What of a cell decides how it stands to the others of its row. */
export type ComparableCell =
  | { readonly kind: 'stated'; readonly same: string; readonly status: FactStatus | null }
  | { readonly kind: 'unknown' | 'does-not-apply' }

/** How the cells of a row stand to each other. */
export type RowLikeness = RowDifference | 'alike' | 'all-unknown'

/**
 * How the cells of a row stand to each other. What is stated by one and unknown of another differs: a gap is never
 * taken for a yes or a no. Same words differ in sureness where one should be checked before it is relied on and
 * another need not be. Null where the row applies to none of them.
 */
export function rowLikeness(cells: readonly ComparableCell[]): RowLikeness | null {
  const applying = cells.filter(({ kind }) => kind !== 'does-not-apply')
  const stated = applying.filter((cell) => cell.kind === 'stated')
  if (applying.length === 0) return null
  if (stated.length === 0) return 'all-unknown'
  if (new Set(stated.map(({ same }) => same)).size > 1) return 'values'
  if (stated.length < applying.length) return 'some-unknown'
  if (applying.length < cells.length) return 'kinds'
  const toCheck = stated.filter(({ status }) => status !== null && needsChecking(status))
  return toCheck.length === 0 || toCheck.length === stated.length ? 'alike' : 'sureness'
}
