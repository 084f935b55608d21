import type { Payload } from 'payload'

/**
 * Takes up the jobs again that a worker left behind as "running", for whoever has just taken its seat: nobody else
 * works on them. What was done before the worker died is marked as done and stays so. Returns how many there were.
 */
export async function requeueStrandedJobs(payload: Payload): Promise<number> {
  const { docs } = await payload.update({
    collection: 'payload-jobs',
    data: { processing: false },
    where: { and: [{ processing: { equals: true } }, { completedAt: { exists: false } }] },
    depth: 0,
  })
  return docs.length
}
