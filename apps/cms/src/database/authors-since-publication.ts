import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { transactionOf } from './transaction-of.ts'

const rowSchema = z.object({ who_id: z.coerce.number() })

/**
 * Everybody who wrote or edited a document since readers last got it, from the audit log: it is written in the
 * transaction of each change, and nobody can alter it. Where an old version was brought back since then, everybody who
 * ever wrote at the document counts, since those words may be anybody's; so does everybody who ever wrote at one of
 * which it is a copy.
 */
export async function authorsSincePublication(
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<number[]> {
  const database = await transactionOf(req)
  const { rows } = await database.execute(sql`
    with recursive origins as (
      select ${String(id)}::text as subject_id
      union
      select made.detail ->> 'copyOf' from audit_log made join origins on made.subject_id = origins.subject_id
      where made.subject_collection = ${collection} and made.detail ->> 'copyOf' is not null
    ),
    own as (
      select id, who_id, action, way_in, fields, detail from audit_log
      where subject_collection = ${collection} and subject_id = ${String(id)}
    ),
    copied as (
      select id, who_id, action, way_in, fields, detail from audit_log
      where subject_collection = ${collection} and subject_id <> ${String(id)}
        and subject_id in (select subject_id from origins)
        and not exists (select 1 from own where action = 'published')
    ),
    last as (select coalesce(max(id), 0) as id from own where action = 'published'),
    pending as (select * from own where id > (select id from last))
    select distinct who_id from (select *, true as is_own from own union all select *, false from copied) wrote
    where who_id is not null
      and (not is_own or id > (select id from last) or exists (select 1 from pending where way_in = 'restore'))
      and (
        action in ('created', 'saved', 'unpublished', 'trashed', 'untrashed')
        or (action = 'published' and (detail is not null or coalesce(jsonb_array_length(fields), 0) > 0))
      )
    order by who_id`)
  return rows.map((row) => rowSchema.parse(row).who_id)
}
