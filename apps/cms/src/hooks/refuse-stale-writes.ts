import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { StoredContent } from '../collections/stored-content.ts'
import { lockDocument, tablesOf } from '../database/lock-document.ts'
import { transactionOf } from '../database/transaction-of.ts'

const PRECONDITION_FAILED = 412
const rowSchema = z.object({ changed: z.coerce.date() })

/**
 * A writer that says which state it began from is refused when somebody saved in between: by the header
 * `If-Unmodified-Since` with that document's `updatedAt`, or by sending that `updatedAt` back, as the admin's form does.
 * The document's row is locked first, so of several that began from the same state exactly one gets through. Who sends
 * single fields and says nothing changes just those; an edit of many is refused for what somebody else has open.
 */
export const refuseStaleWrites: CollectionBeforeChangeHook<StoredContent> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const began = req.headers.get('if-unmodified-since') ?? sentBack(data, req)
  if (operation !== 'update' || !began || !originalDoc) return
  const beganMs = Date.parse(began)
  if (Number.isNaN(beganMs)) throw new APIError('If-Unmodified-Since is not a date.', 400, undefined, true)
  const { table, versions } = tablesOf(collection.slug)
  await lockDocument(req, collection.slug, originalDoc.id)
  const database = await transactionOf(req)
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

/** An old version that is brought back carries the day of that version, not the state from which anybody began. */
function sentBack(
  { updatedAt }: Partial<StoredContent>,
  { context }: Pick<PayloadRequest, 'context'>,
): string | null {
  return typeof updatedAt === 'string' && context.operationWayIn !== 'restore' ? updatedAt : null
}
