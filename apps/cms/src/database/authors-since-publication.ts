import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { transactionOf } from './transaction-of.ts'

const rowSchema = z.object({ who_id: z.coerce.number() })

/**
 * Everybody who wrote or edited a document since readers last got it, from the audit log: it is written in the
 * transaction of each change, and nobody can alter it. Where an old version was brought back since then, everybody who
 * ever wrote at the document counts, since those words may be anybody's.
 */
export async function authorsSincePublication(
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<number[]> {
  const database = await transactionOf(req)
  const { rows } = await database.execute(sql`
    with own as (
      select id, who_id, action, way_in, fields, detail from audit_log
      where subject_collection = ${collection} and subject_id = ${String(id)}
    ),
    last as (select coalesce(max(id), 0) as id from own where action = 'published'),
    pending as (select * from own where id > (select id from last))
    select distinct who_id from own
    where who_id is not null
      and (id > (select id from last) or exists (select 1 from pending where way_in = 'restore'))
      and (
        action in ('created', 'saved', 'unpublished', 'trashed', 'untrashed')
        or (action = 'published' and (detail is not null or coalesce(jsonb_array_length(fields), 0) > 0))
      )
    order by who_id`)
  return rows.map((row) => rowSchema.parse(row).who_id)
}
