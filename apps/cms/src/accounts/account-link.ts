import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { transactionOf } from '../database/transaction-of.ts'

const HOUR_MS = 3_600_000

/** What a link is for, and how long it holds. */
export const linkPurposes = {
  invitation: { holdsMs: 7 * 24 * HOUR_MS, holdsInWords: 'seven days' },
  'new-password': { holdsMs: 24 * HOUR_MS, holdsInWords: 'a day' },
  forgotten: { holdsMs: HOUR_MS, holdsInWords: 'an hour' },
} as const
export type LinkPurpose = keyof typeof linkPurposes

const purposeSchema = z.enum(['invitation', 'new-password', 'forgotten'])
const rowSchema = z.object({
  id: z.number(),
  name: z.string(),
  email: z.string(),
  link_purpose: purposeSchema,
})

/** Whose link it is, and what for. */
export type LinkedAccount = z.infer<typeof rowSchema>

/**
 * Makes the one link that an account can have at a time; an older one holds no longer. What makes it work is in the
 * part of the address that browsers do not send, and only its hash is kept, so it stands in no log and in no backup.
 */
export async function makeLink(
  req: PayloadRequest,
  { accountId, purpose, cmsUrl }: { accountId: number; purpose: LinkPurpose; cmsUrl: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const until = new Date(Date.now() + linkPurposes[purpose].holdsMs).toISOString()
  const database = await transactionOf(req)
  await database.execute(sql`
    update users set link_hash = ${hashOf(token)}, link_purpose = ${purpose}, link_until = ${until}
    where id = ${accountId}`)
  return `${cmsUrl}/admin/new-password#${token}`
}

/** Whose link this is, if it holds. */
export async function accountOfLink(req: PayloadRequest, token: string): Promise<LinkedAccount | null> {
  const database = await transactionOf(req)
  const { rows } = await database.execute(sql`
    select id, name, email, link_purpose from users where link_hash = ${hashOf(token)} and link_until > now()`)
  return rowSchema.safeParse(rows[0]).data ?? null
}

/** Uses a link up and says whose it was; of two who use it at the same moment, one gets nothing. */
export async function takeLink(req: PayloadRequest, token: string): Promise<LinkedAccount | null> {
  const database = await transactionOf(req)
  const { rows } = await database.execute(sql`
    with used as (
      select id, link_purpose from users where link_hash = ${hashOf(token)} and link_until > now() for update)
    update users set link_hash = null, link_purpose = null, link_until = null
    from used where users.id = used.id
    returning users.id, users.name, users.email, used.link_purpose`)
  return rowSchema.safeParse(rows[0]).data ?? null
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
