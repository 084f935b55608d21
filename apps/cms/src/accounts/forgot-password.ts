import { setTimeout as pause } from 'node:timers/promises'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '../audit/record-audit.ts'
import { addressOf } from '../http/address-of.ts'
import { closedDoor } from '../http/closed-door.ts'
import { rateLimit } from '../http/rate-limit.ts'
import { refusal } from '../http/refusal.ts'
import type { AccountSettings } from './account-settings.ts'
import { deliverLink } from './deliver-link.ts'
import { readBody } from './read-body.ts'

const HOUR_MS = 3_600_000
const perAddress = rateLimit({ most: 10, windowMs: HOUR_MS })
const perAccount = rateLimit({ most: 3, windowMs: HOUR_MS })

/** When the answer comes, with an account or without; the letter is written meanwhile or after. */
const ANSWER_MS = 400

const askedSchema = z.object({ email: z.email('Give an e-mail address.').trim().toLowerCase().max(254) })

/** Sends a link for a new password, where e-mail is set up; the answer is the same whether there is such an account. */
export function forgotPassword(settings: AccountSettings): Omit<Endpoint, 'root'> {
  const path = '/forgot-password'
  if (!settings.sendsMail)
    return closedDoor(
      path,
      'No e-mail is sent from here: ask an administrator for a link for a new password.',
    )
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const asked = await readBody(req, askedSchema)
      if (asked instanceof Response) return asked
      const address = addressOf(req.headers, settings.trustedProxies)
      if (perAddress.attempt(address, Date.now()) !== null)
        return refusal(429, 'Too many attempts. Wait an hour, or ask an administrator for a link.')
      // Not waited for: how long a letter takes would tell that there is an account.
      void sendIfKnown(req, asked.email, settings).catch((error: unknown) => {
        req.payload.logger.error({ msg: 'A forgotten password could not be seen to', err: error })
      })
      await pause(ANSWER_MS)
      return Response.json({ message: 'If there is an account with this address, a letter is on its way.' })
    },
  }
}

async function sendIfKnown(req: PayloadRequest, email: string, settings: AccountSettings): Promise<void> {
  if (perAccount.attempt(email, Date.now()) !== null) return
  const account = await req.payload.db.findOne<{ id: number; name: string; email: string }>({
    collection: 'users',
    where: { email: { equals: email } },
    req,
  })
  if (!account) return
  await deliverLink(req, { ...settings, account, purpose: 'forgotten' })
  await recordAudit(req, {
    action: 'password-link-made',
    collection: 'users',
    id: account.id,
    title: account.name,
    who: { id: null, name: 'Somebody not signed in', role: null },
    detail: { byMail: true },
  })
}
