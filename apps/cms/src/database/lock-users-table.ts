import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transaction-of.ts'

/** Makes other writers of accounts wait until this request's transaction ends. Readers go on. */
export async function lockUsersTable(req: PayloadRequest): Promise<void> {
  const database = await transactionOf(req)
  await database.execute(sql`lock table "users" in share row exclusive mode`)
}
