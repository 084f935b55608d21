import type { Payload, Where } from 'payload'

const LONGEST_JOB_MS = 10 * 60_000

/** An arbitrary number that names the workers' lock within the database. */
const WORKERS_LOCK = 1_795_470

/**
 * Announces this process as a living worker and takes up the jobs again that dead ones left behind as "running":
 * all of them when no other worker lives, else those untouched for longer than any job takes. Payload gives jobs no
 * lease, so nobody else would. Returns how many there were.
 */
export async function joinWorkers(payload: Payload): Promise<number> {
  const connection = await payload.db.pool.connect()
  connection.on('error', (error: Error) => {
    payload.logger.warn({ msg: 'The worker lost its place among the workers.', err: error.message })
  })
  const { rows } = await connection.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [
    WORKERS_LOCK,
  ])
  const isAlone = rows[0]?.alone === true
  const requeued = isAlone ? await requeue(payload, {}) : await requeueOverdueJobs(payload)
  await connection.query('select pg_advisory_lock_shared($1)', [WORKERS_LOCK])
  if (isAlone) await connection.query('select pg_advisory_unlock($1)', [WORKERS_LOCK])
  return requeued
}

/** Takes up jobs again that have been running for longer than any job takes. */
export async function requeueOverdueJobs(payload: Payload, nowMs = Date.now()): Promise<number> {
  return requeue(payload, { updatedAt: { less_than: new Date(nowMs - LONGEST_JOB_MS).toISOString() } })
}

async function requeue(payload: Payload, which: Where): Promise<number> {
  const { docs } = await payload.update({
    collection: 'payload-jobs',
    data: { processing: false },
    where: { and: [{ processing: { equals: true } }, { completedAt: { exists: false } }, which] },
    depth: 0,
  })
  return docs.length
}
