import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { roleOf } from '../access/roles.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { refusal } from '../http/refusal.ts'
import type { User } from '../payload-types.ts'
import type { AccountSettings } from './account-settings.ts'
import { deliverLink } from './deliver-link.ts'
import { notKept } from './invite.ts'

/** A link for a new password, by an administrator; for somebody who has not come in yet, the invitation once more. */
export function newLink(settings: AccountSettings): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/new-link',
    method: 'post',
    handler: async (req) => {
      if (roleOf(req.user) !== 'administrator') return refusal(403, 'Administrators make these links.')
      const account = await accountAsked(req)
      if (!account) return refusal(404, 'There is no such account.')
      return inTransaction(req, async () => {
        const purpose = account.linkPurpose === 'invitation' ? 'invitation' : 'new-password'
        const delivery = await deliverLink(req, { ...settings, account, purpose })
        await recordAudit(req, {
          action: purpose === 'invitation' ? 'invited' : 'password-link-made',
          collection: 'users',
          id: account.id,
          title: account.name,
          detail: { byMail: 'sentTo' in delivery },
        })
        return Response.json(delivery, { headers: notKept })
      })
    },
  }
}

/** The account that an address names, if there is one. */
export async function accountAsked(req: PayloadRequest): Promise<User | null> {
  const id = z.coerce.number().int().positive().safeParse(req.routeParams?.id)
  if (!id.success) return null
  return req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id.data } }, req })
}
