import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transaction-of.ts'

/** Rows for tables of the database, by table; every row of a table has the same columns. */
export type Rows = Record<string, Record<string, unknown>[]>

/** Adds rows to others of the same tables. */
export function addRows(batch: Rows, rows: Rows): void {
  for (const [table, list] of Object.entries(rows)) (batch[table] ??= []).push(...list)
}

/**
 * Writes rows in the order of their tables, in the request's transaction: one statement a table, in which PostgreSQL
 * itself turns JSON into rows of the table's types.
 */
export async function insertRows(req: PayloadRequest, batch: Rows): Promise<void> {
  const database = await transactionOf(req)
  for (const [table, rows] of Object.entries(batch)) {
    const [first] = rows
    if (!first) continue
    const columns = sql.join(
      Object.keys(first).map((column) => sql.identifier(column)),
      sql`, `,
    )
    const name = sql.identifier(table)
    await database.execute(sql`
      insert into ${name} (${columns})
      select ${columns} from json_populate_recordset(null::${name}, ${JSON.stringify(rows)}::json)`)
  }
}
