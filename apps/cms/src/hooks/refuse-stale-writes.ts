import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import type { StoredContent } from '../collections/stored-content.ts'
import { transactionOf } from '../database/transaction-of.ts'

const PRECONDITION_FAILED = 412
const rowSchema = z.object({ changed: z.coerce.date() })

/**
 * A writer that says which state it began from (the `If-Unmodified-Since` header with that document's `updatedAt`)
 * is refused when somebody saved in between. The document's row is locked first, so of several that began from the
 * same state exactly one gets through. Writers that say nothing are left to Payload's document locks.
 */
export const refuseStaleWrites: CollectionBeforeChangeHook<StoredContent> = async ({
  collection,
  operation,
  originalDoc,
  req,
}) => {
  const began = req.headers.get('if-unmodified-since')
  if (operation !== 'update' || !began || !originalDoc) return
  const beganMs = Date.parse(began)
  if (Number.isNaN(beganMs)) throw new APIError('If-Unmodified-Since is not a date.', 400, undefined, true)
  const table = sql.identifier(collection.slug.replaceAll('-', '_'))
  const versions = sql.identifier(`_${collection.slug.replaceAll('-', '_')}_v`)
  const database = await transactionOf(req)
  await database.execute(sql`select id from ${table} where id = ${originalDoc.id} for update`)
  const { rows } = await database.execute(sql`
    select greatest(
      (select updated_at from ${table} where id = ${originalDoc.id}),
      (select max(version_updated_at) from ${versions} where parent_id = ${originalDoc.id} and latest)
    ) as changed`)
  const row = rowSchema.safeParse(rows[0])
  if (row.success && row.data.changed.getTime() > beganMs) {
    const reason = 'Somebody else saved this in the meantime. Load it again, then make your change once more.'
    throw new APIError(reason, PRECONDITION_FAILED, undefined, true)
  }
}
