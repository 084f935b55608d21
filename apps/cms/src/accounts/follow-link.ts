import { passwordProblem } from '@evenkeel/domain'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { recordAudit } from '../audit/record-audit.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { setPassword } from '../database/set-password.ts'
import { rateLimit } from '../http/rate-limit.ts'
import { refusal } from '../http/refusal.ts'
import { servedSecurely } from './account-settings.ts'
import type { AccountSettings } from './account-settings.ts'
import { accountOfLink, takeLink } from './account-link.ts'
import { deviceCookie } from './known-device.ts'
import { readBody } from './read-body.ts'

const everyone = rateLimit({ most: 120, windowMs: 60_000 })

const GONE =
  'This link holds no longer: it was used, it is too old, or a newer one was made. Ask for a new one.'
const token = z.string(GONE).min(20, GONE).max(100, GONE)

/** Says whose link it is before a password is chosen; looking does not use it up. */
export const openLink: Omit<Endpoint, 'root'> = {
  path: '/open-link',
  method: 'post',
  handler: async (req) => {
    if (everyone.attempt('open', Date.now()) !== null)
      return refusal(429, 'Too many attempts. Wait a minute.')
    const asked = await readBody(req, z.object({ token }))
    if (asked instanceof Response) return asked
    const account = await accountOfLink(req, asked.token)
    if (!account) return refusal(404, GONE)
    const { name, email, link_purpose: purpose } = account
    return Response.json({ name, email, purpose }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** Sets the password by a link: once, and everything that is signed in with the old one ends. */
export function followLink(settings: AccountSettings): Omit<Endpoint, 'root'> {
  return {
    path: '/use-link',
    method: 'post',
    handler: async (req) => {
      if (everyone.attempt('use', Date.now()) !== null)
        return refusal(429, 'Too many attempts. Wait a minute.')
      const asked = await readBody(
        req,
        z.object({ token, password: z.string('Choose a password.').max(1000) }),
      )
      if (asked instanceof Response) return asked
      const seen = await accountOfLink(req, asked.token)
      if (!seen) return refusal(404, GONE)
      // A password that will not do leaves the link as it is.
      const problem = passwordProblem(asked.password, seen)
      if (problem !== null) return refusal(422, problem)
      return inTransaction(req, async () => {
        const account = await takeLink(req, asked.token)
        if (!account) return refusal(404, GONE)
        const who = { id: account.id, name: account.name, role: null }
        await setPassword(req, who, asked.password)
        if (account.link_purpose === 'invitation') {
          const about = { collection: 'users', id: account.id, title: account.name, who }
          await recordAudit(req, { action: 'invitation-accepted', ...about })
        }
        const { secret } = req.payload
        const isSecure = servedSecurely(settings)
        return Response.json(
          { email: account.email },
          { headers: { 'Set-Cookie': deviceCookie(account.id, { secret, isSecure }) } },
        )
      })
    },
  }
}
