import type { PayloadRequest } from 'payload'
import { wasInterrupted } from '../../import/import-state.ts'

const SHOWN = 8

/** The latest runs, and whether each was broken off. */
export async function latestRuns(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'import-runs',
    select: { fileName: true, state: true, counts: true, whoName: true, createdAt: true, updatedAt: true },
    limit: SHOWN,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const nowMs = Date.now()
  return docs.map((run) => ({ run, isInterrupted: wasInterrupted(run, nowMs) }))
}
