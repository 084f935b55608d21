import type { FaqVote, ReaderQuestion, ReaderReport } from '@evenkeel/domain'

/** What became of something that a reader handed in. */
export type DeskOutcome =
  | { readonly kind: 'received' }
  /** Too much came, from this reader or from all of them. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** The editors took back in the meantime what it is about. */
  | { readonly kind: 'gone' }
  /** The editors' desk is down, slow, or does not know us. */
  | { readonly kind: 'unavailable' }

/** Where one reader hands things in. */
export interface ReaderDesk {
  report(report: ReaderReport): Promise<DeskOutcome>
  ask(question: ReaderQuestion): Promise<DeskOutcome>
  vote(vote: FaqVote): Promise<DeskOutcome>
}
