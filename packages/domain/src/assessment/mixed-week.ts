import type { EvidenceLabel } from '../specialties/rating.ts'

/** From `low` to `high`, both included; null where nobody has an estimate. */
export type AmountRange = { readonly low: number; readonly high: number } | null

/** What one full-time kind of work is like; each a range, with what the figures rest on. */
export interface FullTimeWork {
  readonly name: string
  /** Hours a week. */
  readonly hours: AmountRange
  /** Nights worked a month. */
  readonly nights: AmountRange
  /** Days on call a month. */
  readonly callDays: AmountRange
  /** Percent of the time that can be remote. */
  readonly remoteShare: AmountRange
  readonly evidence: EvidenceLabel
}

/** A week of two kinds of work. */
export interface MixedWeek {
  /** Hours a week. */
  readonly hours: AmountRange
  /** Of these, clinical hours. */
  readonly clinicalHours: AmountRange
  readonly nights: AmountRange
  readonly callDays: AmountRange
  /** Percent of all hours. */
  readonly remoteShare: AmountRange
}

/**
 * What a split post (0.6 clinical, 0.4 informatics) comes to, as ranges: hours, nights and call of each part times its
 * share of an FTE, added up. Hours in a split post seldom shrink in proportion: the sum is what the shares promise, not
 * what a week without protected time becomes. Unknown where a part that has a share is unknown.
 *
 * The remote share weighs each part's by its hours: the lowest possible over all weeks within the ranges, and the highest.
 *
 * @param clinicalShare Clinical part of the FTE, 0 to 1.
 * @param informaticsShare Informatics part of the FTE, 0 to 1.
 */
export function mixedWeek(
  clinical: FullTimeWork,
  informatics: FullTimeWork,
  { clinicalShare, informaticsShare }: { clinicalShare: number; informaticsShare: number },
): MixedWeek {
  const parts = [
    { work: clinical, share: clinicalShare },
    { work: informatics, share: informaticsShare },
  ].filter(({ share }) => share > 0)
  const total = (spanOf: (work: FullTimeWork) => AmountRange) =>
    sumOf(parts.map(({ work, share }) => scaled(spanOf(work), share)))
  return {
    hours: total(({ hours }) => hours),
    clinicalHours: clinicalShare > 0 ? scaled(clinical.hours, clinicalShare) : { low: 0, high: 0 },
    nights: total(({ nights }) => nights),
    callDays: total(({ callDays }) => callDays),
    remoteShare: remoteShareOf(parts),
  }
}

function scaled(span: AmountRange, share: number): AmountRange {
  return span && { low: span.low * share, high: span.high * share }
}

function sumOf(spans: readonly AmountRange[]): AmountRange {
  let low = 0
  let high = 0
  for (const span of spans) {
    if (!span) return null
    low += span.low
    high += span.high
  }
  return { low, high }
}

function remoteShareOf(
  parts: readonly { readonly work: FullTimeWork; readonly share: number }[],
): AmountRange {
  const weeks = parts.map(({ work, share }) => ({
    hours: scaled(work.hours, share),
    remote: work.remoteShare,
  }))
  const lows: number[] = []
  const highs: number[] = []
  // A weighted mean is extreme at the ends of the hours, so it is enough to try these.
  for (const corner of corners(weeks.length)) {
    let hours = 0
    let low = 0
    let high = 0
    for (const [at, week] of weeks.entries()) {
      if (!week.hours || !week.remote) return null
      const own = corner[at] ? week.hours.high : week.hours.low
      hours += own
      low += own * week.remote.low
      high += own * week.remote.high
    }
    if (hours === 0) continue
    lows.push(low / hours)
    highs.push(high / hours)
  }
  return lows.length === 0 ? null : { low: Math.min(...lows), high: Math.max(...highs) }
}

function corners(size: number): boolean[][] {
  return size === 0
    ? [[]]
    : corners(size - 1).flatMap((rest) => [
        [...rest, false],
        [...rest, true],
      ])
}
