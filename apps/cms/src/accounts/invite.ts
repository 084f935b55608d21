import { randomBytes } from 'node:crypto'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { ROLES, roleOf } from '../access/roles.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { refusal } from '../http/refusal.ts'
import type { AccountSettings } from './account-settings.ts'
import { deliverLink } from './deliver-link.ts'
import { readBody } from './read-body.ts'

const invitationSchema = z.object({
  name: z
    .string('Say how colleagues know this person.')
    .trim()
    .min(1, 'Say how colleagues know this person.')
    .max(120),
  email: z.email('Give an e-mail address.').trim().toLowerCase().max(254),
  role: z.enum(ROLES, 'Choose what this person may do.'),
})

/** Makes an account that nobody can sign in to yet, and a link by which its owner chooses the password. */
export function invite(settings: AccountSettings): Omit<Endpoint, 'root'> {
  return {
    path: '/invite',
    method: 'post',
    handler: async (req) => {
      if (roleOf(req.user) !== 'administrator') return refusal(403, 'Administrators invite people.')
      const invitation = await readBody(req, invitationSchema)
      if (invitation instanceof Response) return invitation
      const { totalDocs } = await req.payload.count({
        collection: 'users',
        where: { email: { equals: invitation.email } },
        req,
        overrideAccess: false,
      })
      if (totalDocs > 0) return refusal(409, 'Somebody has an account with this address already.')
      return inTransaction(req, async () => {
        const account = await req.payload.create({
          collection: 'users',
          // Known to nobody; the link replaces it.
          data: { ...invitation, password: randomBytes(48).toString('base64url') },
          depth: 0,
          req,
          overrideAccess: false,
        })
        const delivery = await deliverLink(req, { ...settings, account, purpose: 'invitation' })
        await recordAudit(req, {
          action: 'invited',
          collection: 'users',
          id: account.id,
          title: account.name,
          detail: { role: account.role, byMail: 'sentTo' in delivery },
        })
        return Response.json({ id: account.id, ...delivery }, { status: 201, headers: notKept })
      })
    },
  }
}

/** An answer with a link in it stays nowhere on its way. */
export const notKept = { 'Cache-Control': 'no-store' }
