import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { transactionOf } from '../database/transaction-of.ts'
import type { AuditAction, WayIn } from './audit-words.ts'
import { wayInOf } from './way-in.ts'

/** A field that changed: its path in the form and what editors call it. */
export interface ChangedField {
  path: string
  label: string
}

/** One line of the log; who, when and from which way in are taken from the request. */
export interface AuditEntry {
  action: AuditAction
  /** The collection it is about. */
  collection: string
  /** The document it is about; left out for a list as a whole, as of an export. */
  id?: number | string
  /** What the document, or the list, is called at this moment. */
  title: string
  fields?: readonly ChangedField[]
  /** Anything else worth knowing later, in plain data: how many rows, from which role to which. */
  detail?: Record<string, unknown>
  /** Who, where the request does not know it: somebody whose sign-in is refused, for instance. */
  who?: Actor
  wayIn?: WayIn
}

/** Somebody, by the name they had then; without an id it is nobody with an account. */
export interface Actor {
  id: number | null
  name: string
  role: string | null
}

const actorSchema = z.object({ id: z.number().nullable(), name: z.string(), role: z.string().nullable() })

const SYSTEM: Actor = { id: null, name: 'System', role: null }

/**
 * Adds to the audit log, in the request's transaction: what is taken back is not in the log either. Several entries
 * cost one statement. The log has no other door, and the database itself refuses to change or delete its rows.
 */
export async function recordAudit(
  req: PayloadRequest,
  entries: AuditEntry | readonly AuditEntry[],
): Promise<void> {
  const list: readonly AuditEntry[] = [entries].flat()
  if (list.length === 0) return
  const rows = JSON.stringify(list.map((entry) => rowOf(req, entry)))
  const database = await transactionOf(req)
  await database.execute(sql`
    insert into audit_log
      (at, who_id, who_name, who_role, action, way_in, subject_collection, subject_id, title, fields, detail)
    select
      clock_timestamp(), who_id, who_name, who_role, action, way_in, subject_collection, subject_id, title,
      fields, detail
    from jsonb_populate_recordset(null::audit_log, ${rows}::jsonb)`)
}

function rowOf(req: PayloadRequest, entry: AuditEntry) {
  const who = entry.who ?? actsFor(req) ?? actorOf(req.user)
  return {
    who_id: who.id,
    who_name: who.name,
    who_role: who.role,
    action: entry.action,
    way_in: entry.wayIn ?? wayInOf(req),
    subject_collection: entry.collection,
    subject_id: entry.id === undefined ? null : String(entry.id),
    title: entry.title,
    fields: entry.fields ?? [],
    detail: entry.detail ?? null,
  }
}

/** Somebody whose work this is although nobody is signed in: who uses a link, for instance. */
function actsFor({ context }: PayloadRequest): Actor | null {
  return actorSchema.safeParse(context.actsFor).data ?? null
}

function actorOf(user: PayloadRequest['user']): Actor {
  return user ? { id: user.id, name: user.name, role: user.role } : SYSTEM
}
