import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { StoredContent } from '../collections/stored-content.ts'
import { lockDocument, tablesOf } from '../database/lock-document.ts'
import { transactionOf } from '../database/transaction-of.ts'

const PRECONDITION_FAILED = 412
const SAVED_MEANWHILE =
  'Somebody else saved this in the meantime. Load it again, then make your change once more.'
const HAS_A_DRAFT = 'It has a newer draft, over which an edit of many would write. Change it by itself.'
const rowSchema = z.object({ changed: z.coerce.date() })

/**
 * A writer is refused when somebody saved since the state that it began from, so that nothing is written over in
 * silence. That state is what the header `If-Unmodified-Since` says, the `updatedAt` that the admin's form sends back,
 * or else the one that this very write has read. The document's row is locked first, so of several that began from the
 * same state exactly one gets through. An edit of many begins from what readers see: it leaves alone what has a newer
 * draft, but takes it from readers where that is what it is for.
 */
export const refuseStaleWrites: CollectionBeforeChangeHook<StoredContent> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const said = req.headers.get('if-unmodified-since')
  const began = said ?? startOf(data, req)
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
    const isOfMany = said === null && req.context.operationWayIn === 'bulk'
    throw new APIError(isOfMany ? HAS_A_DRAFT : SAVED_MEANWHILE, PRECONDITION_FAILED, undefined, true)
  }
}

/** An old version that is brought back carries the day of that version, not the state from which anybody began. */
function startOf(
  { updatedAt, _status, deletedAt }: Partial<StoredContent>,
  { context }: Pick<PayloadRequest, 'context'>,
): string | null {
  if (typeof updatedAt !== 'string' || context.operationWayIn === 'restore') return null
  const isTakenFromReaders = Boolean(deletedAt) || (_status === 'draft' && context.savesDraft !== true)
  return context.operationWayIn === 'bulk' && isTakenFromReaders ? null : updatedAt
}
