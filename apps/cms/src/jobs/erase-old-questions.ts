import type { Payload } from 'payload'
import { wordsKeptSince } from './words-kept-since.ts'

const MOST_AT_ONCE = 100

/** Erases what readers asked in questions that were settled half a year ago. Returns how many that were. */
export async function eraseOldQuestions(payload: Payload, nowMs = Date.now()): Promise<number> {
  const { docs } = await payload.update({
    collection: 'reader-questions',
    where: {
      and: [{ settledAt: { less_than: wordsKeptSince(nowMs) } }, { wordsErasedAt: { exists: false } }],
    },
    data: { question: null, fingerprint: null, wordsErasedAt: new Date(nowMs).toISOString() },
    limit: MOST_AT_ONCE,
    context: { wayIn: 'schedule' },
    depth: 0,
  })
  return docs.length
}
