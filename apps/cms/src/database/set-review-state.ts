import type { ReviewState } from '@evenkeel/domain'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { tablesOf } from './lock-document.ts'
import { transactionOf } from './transaction-of.ts'

/**
 * Writes a review's state beside the latest version, where lists show it and filter by it. That is no edit: no version
 * is made and the day of the last change stays.
 */
export async function setReviewState(
  req: PayloadRequest,
  collection: string,
  { id, state }: { id: number; state: ReviewState },
): Promise<void> {
  const database = await transactionOf(req)
  const { table, versions } = tablesOf(collection)
  await database.execute(
    sql`update ${versions} set version_review_state = ${state} where parent_id = ${id} and latest`,
  )
  await database.execute(
    sql`update ${table} set review_state = ${state} where id = ${id} and _status is distinct from 'published'`,
  )
}
