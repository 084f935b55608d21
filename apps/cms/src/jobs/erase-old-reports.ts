import type { Payload } from 'payload'
import { wordsKeptSince } from './words-kept-since.ts'

const MOST_AT_ONCE = 100

/**
 * Erases what readers wrote in reports that were decided half a year ago; what was decided, and why, stays. Returns
 * how many reports that were.
 */
export async function eraseOldReports(payload: Payload, nowMs = Date.now()): Promise<number> {
  const { docs } = await payload.update({
    collection: 'reader-reports',
    where: {
      and: [
        { state: { not_equals: 'open' } },
        { decidedAt: { less_than: wordsKeptSince(nowMs) } },
        { wordsErasedAt: { exists: false } },
      ],
    },
    data: {
      says: null,
      remark: null,
      sourceUrl: null,
      seenOn: null,
      fingerprint: null,
      wordsErasedAt: new Date(nowMs).toISOString(),
    },
    limit: MOST_AT_ONCE,
    context: { wayIn: 'schedule' },
    depth: 0,
  })
  return docs.length
}
