import type { Endpoint } from 'payload'
import { roleOf } from '../access/roles.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { refusal } from '../http/refusal.ts'
import { accountAsked } from './new-link.ts'

/** Signs somebody out everywhere: oneself, or anybody where an administrator does it. */
export const endSessions: Omit<Endpoint, 'root'> = {
  path: '/:id/end-sessions',
  method: 'post',
  handler: async (req) => {
    const { user } = req
    if (!user) return refusal(401, 'Sign in first.')
    const account = await accountAsked(req)
    const isTheirs = account?.id === user.id || roleOf(user) === 'administrator'
    if (!account || !isTheirs) return refusal(404, 'There is no such account.')
    return inTransaction(req, async () => {
      const ended = account.sessions?.length ?? 0
      await req.payload.db.updateOne({ collection: 'users', id: account.id, data: { sessions: [] }, req })
      await recordAudit(req, {
        action: 'sessions-ended',
        collection: 'users',
        id: account.id,
        title: account.name,
        detail: { sessions: ended },
      })
      return Response.json({ ended })
    })
  },
}
