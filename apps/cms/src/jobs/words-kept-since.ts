const DAY_MS = 24 * 3_600_000
const DAYS_KEPT = 180

/** What readers wrote is erased once it was settled before this moment: half a year ago. */
export function wordsKeptSince(nowMs: number): string {
  return new Date(nowMs - DAYS_KEPT * DAY_MS).toISOString()
}
