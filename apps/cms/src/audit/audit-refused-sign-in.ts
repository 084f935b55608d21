import type { PayloadRequest } from 'payload'
import { rateLimit } from '../http/rate-limit.ts'
import { recordAudit } from './record-audit.ts'

const TEN_MINUTES_MS = 10 * 60_000

/** A guesser shall not fill the log: beyond this many in ten minutes nothing new would be learned. */
const noted = rateLimit({ most: 20, windowMs: TEN_MINUTES_MS })

/**
 * Writes a refused sign-in to the audit log: of which account, if there is one. What was typed is not kept; people
 * type passwords into the wrong field.
 */
export async function auditRefusedSignIn(
  req: PayloadRequest,
  account: { id: number; name: string } | null,
): Promise<void> {
  if (noted.attempt(String(account?.id ?? 'unknown'), Date.now()) !== null) return
  await recordAudit(req, {
    action: 'sign-in-refused',
    collection: 'users',
    title: account?.name ?? 'An address without an account',
    who: { id: null, name: 'Somebody not signed in', role: null },
    ...(account ? { id: account.id } : {}),
  })
}
