import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

const PATIENCE_MS = 2000

/** Resolves when the database answers; rejects after two seconds of silence. */
export async function pingDatabase(payload: Payload): Promise<void> {
  await within(PATIENCE_MS, payload.db.drizzle.execute(sql`select 1`))
}

/** The promise's outcome, or an error when it takes longer than `ms`. */
export async function within<T>(ms: number, promise: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer from the database within ${ms} ms.`)), ms)
  })
  try {
    return await Promise.race([promise, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
