import { longDate } from '@evenkeel/domain'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { transactionOf } from '../../database/transaction-of.ts'

/** Why a listing is left alone, whatever the file says. */
export interface Hold {
  readonly reason: string
  /** True where the person who imports can decide otherwise. */
  readonly isOverridable: boolean
}

const rowSchema = z.object({
  id: z.number(),
  is_trashed: z.boolean(),
  is_draft: z.boolean(),
  changed: z.coerce.date().nullable(),
  way_in: z.string().nullable(),
  who_name: z.string().nullable(),
  open_with: z.string().nullable(),
})

/** Drafts that no person has touched since they came. */
const NOBODYS = ['import', 'seed']
const LOCK_SECONDS = 300

/** Listings that lie in the trash, are open in somebody's browser, or have a draft that a person began. */
export async function heldListings(req: PayloadRequest, ids: readonly number[]): Promise<Map<number, Hold>> {
  const database = await transactionOf(req)
  const { rows } = await database.execute(sql`
    select p.id,
      coalesce(v.version_deleted_at, p.deleted_at) is not null as is_trashed,
      v.version__status is not distinct from 'draft' as is_draft,
      v.updated_at as changed,
      last.way_in, last.who_name,
      (select coalesce(u.name, 'somebody') from payload_locked_documents l
        join payload_locked_documents_rels d on d.parent_id = l.id and d.path = 'document' and d.programs_id = p.id
        left join payload_locked_documents_rels w on w.parent_id = l.id and w.path = 'user'
        left join users u on u.id = w.users_id
        where l.updated_at > now() - make_interval(secs => ${LOCK_SECONDS}) limit 1) as open_with
    from programs p
    left join _programs_v v on v.parent_id = p.id and v.latest
    left join lateral (
      select way_in, who_name from audit_log
      where subject_id = p.id::text and subject_collection = 'programs' order by id desc limit 1) last on true
    where p.id in (select value::int from json_array_elements_text(${JSON.stringify(ids)}::json))`)
  return new Map(
    z
      .array(rowSchema)
      .parse(rows)
      .flatMap((row) => {
        const hold = holdOf(row)
        return hold ? [[row.id, hold] as const] : []
      }),
  )
}

function holdOf({
  is_trashed,
  is_draft,
  changed,
  way_in,
  who_name,
  open_with,
}: z.infer<typeof rowSchema>): Hold | null {
  if (is_trashed) return { reason: 'It lies in the trash. Take it out there first.', isOverridable: false }
  if (open_with !== null) {
    return { reason: `${open_with} has it open at this moment. Import again later.`, isOverridable: false }
  }
  if (!is_draft || NOBODYS.includes(way_in ?? '')) return null
  const since = changed === null ? '' : ` since ${longDate(changed.toISOString().slice(0, 10))}`
  return { reason: `${who_name ?? 'A person'} has a draft of it in progress${since}.`, isOverridable: true }
}
