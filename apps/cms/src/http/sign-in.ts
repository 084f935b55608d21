import { pbkdf2 } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import {
  addDataAndFileToRequest,
  AuthenticationError,
  LockedAuth,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { z } from 'zod'
import { auditRefusedSignIn } from '../audit/audit-refused-sign-in.ts'
import { rateLimit } from './rate-limit.ts'

const MINUTE_MS = 60_000
const perAccount = rateLimit({ most: 20, windowMs: 10 * MINUTE_MS })
const everyone = rateLimit({ most: 300, windowMs: MINUTE_MS })

const credentialsSchema = z.object({
  email: z.string().trim().toLowerCase().min(1).max(254),
  password: z.string().min(1).max(1000),
})

const deriveKey = promisify(pbkdf2)

// The cost of Payload's own password hash (generatePasswordSaltHash, 3.90): an unknown address must take as long.
const HASH_ITERATIONS = 600_000
const HASH_BYTES = 32

/** When a wrong guess is answered, counted from its arrival; longer than the work takes. */
const REFUSAL_MS = 1000

/**
 * Signs a person in. An unknown address, a locked account and a wrong password get the same words after the
 * same work, so that nobody learns from outside which addresses have an account.
 */
export const signIn: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  const credentials = credentialsSchema.safeParse(req.data)
  if (!credentials.success) return refuse(req, 400, 'Give an e-mail address and a password.')

  const begunMs = Date.now()
  const { email } = credentials.data
  const wait = everyone.attempt('everyone', begunMs) ?? perAccount.attempt(email, begunMs)
  if (wait !== null) return refuse(req, 429, 'Too many attempts. Wait some minutes, then try again.', wait)

  const account = await accountOf(req, email)
  if (!account || isLocked(account)) {
    await deriveKey(credentials.data.password, 'no-such-account', HASH_ITERATIONS, HASH_BYTES, 'sha256')
    return refuseAfterAWhile(req, account, begunMs)
  }
  try {
    const result = await req.payload.login({
      collection: 'users',
      data: credentials.data,
      req,
      overrideAccess: false,
    })
    perAccount.forgive(email)
    const cookie = generatePayloadCookie({
      collectionAuthConfig: req.payload.collections.users.config.auth,
      cookiePrefix: req.payload.config.cookiePrefix,
      token: result.token ?? '',
    })
    return Response.json({ message: 'Signed in.', ...result }, { headers: { 'Set-Cookie': cookie } })
  } catch (error) {
    if (error instanceof AuthenticationError || error instanceof LockedAuth) {
      return refuseAfterAWhile(req, account, begunMs)
    }
    throw error
  }
}

interface Account {
  id: number
  name: string
  lockUntil?: string | null
}

async function accountOf(req: PayloadRequest, email: string): Promise<Account | null> {
  return req.payload.db.findOne<Account>({
    collection: 'users',
    where: { email: { equals: email } },
    select: { name: true, lockUntil: true },
    req,
  })
}

function isLocked({ lockUntil }: Account): boolean {
  return Boolean(lockUntil) && new Date(lockUntil ?? 0).getTime() > Date.now()
}

/** The work differs by some milliseconds from case to case; the answer comes at the same moment. */
async function refuseAfterAWhile(
  req: PayloadRequest,
  account: Account | null,
  begunMs: number,
): Promise<Response> {
  await auditRefusedSignIn(req, account)
  await pause(Math.max(0, begunMs + REFUSAL_MS - Date.now()))
  return refuse(req, 401, 'The e-mail address or the password is not right.')
}

function refuse(req: PayloadRequest, status: number, message: string, retryAfter?: number): Response {
  const headers = retryAfter === undefined ? undefined : { 'Retry-After': String(retryAfter) }
  req.payload.logger.info({ msg: 'Sign-in refused', status })
  return Response.json({ errors: [{ message }] }, { status, headers })
}
