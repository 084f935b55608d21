const firstRetryMs = 500
const longestMs = 30_000
/** A portal with nothing to show does not wait long. */
const longestWithoutContentMs = 2_000

/**
 * How long to wait before asking the cms again, in milliseconds: the usual interval while all is well; after
 * failures first half a second, then twice as long each time, up to half a minute.
 */
export function pollDelay({ failures, intervalMs, hasContent }: PollState): number {
  if (failures === 0) return intervalMs
  const longest = hasContent ? longestMs : longestWithoutContentMs
  return Math.min(firstRetryMs * 2 ** Math.min(failures - 1, 10), longest)
}

export interface PollState {
  /** Failures in a row. */
  readonly failures: number
  readonly intervalMs: number
  readonly hasContent: boolean
}
