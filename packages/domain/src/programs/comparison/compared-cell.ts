import type { Evidence } from '../../facts/evidence.ts'
import type { FactStatus } from '../../facts/fact-status.ts'
import type { FactView } from '../fact-view.ts'

/** What one program says in one row of a comparison. */
export type ComparedCell = StatedCell | UnknownCell | InapplicableCell

export interface StatedCell {
  readonly kind: 'stated'
  readonly text: string
  /** Equal for two programs exactly where they say the same. */
  readonly same: string
  /** The number alone where the fact is an amount; null for everything else, a stated absence of a limit too. */
  readonly amount: number | null
  /** Null for records that are no facts of the program: filings by its employer. */
  readonly status: FactStatus | null
  /** What the words alone do not tell: how a policy follows, or who says otherwise. */
  readonly remark: string | null
  /** Newest first. */
  readonly evidence: readonly Evidence[]
}

/** Nobody has stated it to us: neither a yes nor a no. */
export interface UnknownCell {
  readonly kind: 'unknown'
  readonly question: string | null
  readonly evidence: readonly Evidence[]
}

/** The fact makes no sense for this kind of program. */
export interface InapplicableCell {
  readonly kind: 'does-not-apply'
}

export const doesNotApply: InapplicableCell = { kind: 'does-not-apply' }

/** The cell of a fact; `same` is its text where nothing else is given. */
export function factCell(
  view: FactView,
  { same, amount = null, remark = null, status = view.status }: CellParts = {},
): ComparedCell {
  const { text, evidence, question } = view
  if (text === null) return { kind: 'unknown', question, evidence }
  return { kind: 'stated', text, same: same ?? text, amount, status, remark, evidence }
}

interface CellParts {
  readonly same?: string | undefined
  readonly amount?: number | null
  readonly remark?: string | null
  readonly status?: FactStatus
}
