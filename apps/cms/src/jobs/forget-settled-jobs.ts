import type { Payload } from 'payload'

const DAY_MS = 24 * 3_600_000
const DAYS_KEPT = 30

/** Removes what is done and was left lying by a worker that died, and faults of long ago. Returns how many. */
export async function forgetSettledJobs(payload: Payload, nowMs = Date.now()): Promise<number> {
  const before = (days: number) => ({
    updatedAt: { less_than: new Date(nowMs - days * DAY_MS).toISOString() },
  })
  const { docs } = await payload.delete({
    collection: 'payload-jobs',
    where: {
      or: [
        { and: [{ completedAt: { exists: true } }, before(1)] },
        { and: [{ hasError: { equals: true } }, before(DAYS_KEPT)] },
      ],
    },
    depth: 0,
  })
  return docs.length
}
