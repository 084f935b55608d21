import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transaction-of.ts'

/** The table of a collection and that of its versions, as Payload names them. */
export function tablesOf(collection: string) {
  const name = collection.replaceAll('-', '_')
  return { table: sql.identifier(name), versions: sql.identifier(`_${name}_v`) }
}

/** Makes other writers of a document, and whoever decides about it, wait until this request's transaction ends. */
export async function lockDocument(req: PayloadRequest, collection: string, id: number): Promise<void> {
  const database = await transactionOf(req)
  await database.execute(sql`select id from ${tablesOf(collection).table} where id = ${id} for update`)
}
