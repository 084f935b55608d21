import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook } from 'payload'
import { AlreadyDone, scheduledJob } from '../audit/scheduled-work.ts'
import { transactionOf } from '../database/transaction-of.ts'
import type { StoredContent } from '../collections/stored-content.ts'

/**
 * What a schedule does to a document and the note that it is done are one transaction. A worker that is killed before
 * leaves neither behind, one that is killed after it leaves both; of two that have the same job the second waits for
 * the first and then writes nothing. It stands before the other rules, which would call the second one late.
 */
export const doScheduledWorkOnce: CollectionBeforeChangeHook<StoredContent> = async ({ req }) => {
  const job = scheduledJob()
  if (job === null) return
  const database = await transactionOf(req)
  const { rows } = await database.execute(sql`
    update payload_jobs set completed_at = clock_timestamp()
    where id = ${job} and completed_at is null
    returning id`)
  if (rows.length === 0) throw new AlreadyDone(`Job ${job} is done already.`)
}
