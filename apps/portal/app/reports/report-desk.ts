import type { ReaderReport } from '@evenkeel/domain'

/** What became of a report. */
export type ReportOutcome =
  | { readonly kind: 'received' }
  /** Too many came, from this reader or from all of them. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** The editors took the listing back in the meantime. */
  | { readonly kind: 'unlisted' }
  /** The editors' desk is down, slow, or does not know us. */
  | { readonly kind: 'unavailable' }

/** Where one reader hands in reports. */
export interface ReportDesk {
  handIn(report: ReaderReport): Promise<ReportOutcome>
}
