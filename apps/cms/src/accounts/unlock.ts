import type { Endpoint } from 'payload'
import { z } from 'zod'
import { roleOf } from '../access/roles.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { refusal } from '../http/refusal.ts'
import { readBody } from './read-body.ts'
import { forgiveAccount } from './sign-in-limits.ts'

const askedSchema = z.object({ email: z.string('Say whose account.').trim().toLowerCase().max(254) })

/** Lets somebody try again who was held back after too many attempts, by an administrator's word. */
export const unlock: Omit<Endpoint, 'root'> = {
  path: '/unlock',
  method: 'post',
  handler: async (req) => {
    if (roleOf(req.user) !== 'administrator') return refusal(403, 'Administrators let people try again.')
    const asked = await readBody(req, askedSchema)
    if (asked instanceof Response) return asked
    const account = await req.payload.db.findOne<{ id: number; name: string }>({
      collection: 'users',
      where: { email: { equals: asked.email } },
      req,
    })
    if (!account) return refusal(404, 'There is no such account.')
    forgiveAccount(asked.email)
    await recordAudit(req, { action: 'unlocked', collection: 'users', id: account.id, title: account.name })
    return Response.json({ unlocked: true })
  },
}
