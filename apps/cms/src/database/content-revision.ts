import { sql } from '@payloadcms/db-postgres'
import { bigint, integer, pgTable, timestamp } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { transactionOf } from './transaction-of.ts'

/**
 * One row that counts changes to content. A writer raises it inside its own transaction and so holds its row lock
 * until it commits: who reads revision n sees everything that revisions 1 to n changed, in every process.
 */
export const contentRevision = pgTable('content_revision', {
  id: integer('id').primaryKey(),
  revision: bigint('revision', { mode: 'number' }).notNull(),
  changedAt: timestamp('changed_at', { mode: 'string', precision: 3, withTimezone: true }).notNull(),
})

export interface Revision {
  revision: number
  /** When content last changed, as an ISO date-time. */
  changedAt: string
}

const rowSchema = z.object({ revision: z.coerce.number(), changed_at: z.coerce.date() })

/** Raises the count of content changes in the request's transaction. */
export async function raiseRevision(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<void> {
  const database = await transactionOf(req)
  await database.execute(sql`
    insert into content_revision (id, revision, changed_at) values (1, 1, clock_timestamp())
    on conflict (id) do update set revision = content_revision.revision + 1, changed_at = clock_timestamp()`)
}

/** The present revision; zero before the first change. */
export async function readRevision(
  payload: Payload,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'> = { payload },
): Promise<Revision> {
  const database = await transactionOf(req)
  const { rows } = await database.execute(sql`select revision, changed_at from content_revision where id = 1`)
  const row = rowSchema.safeParse(rows[0])
  if (!row.success) return { revision: 0, changedAt: '1970-01-01T00:00:00.000Z' }
  return { revision: row.data.revision, changedAt: row.data.changed_at.toISOString() }
}
