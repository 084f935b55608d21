import { pbkdf2 } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import {
  addDataAndFileToRequest,
  AuthenticationError,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { z } from 'zod'
import { deviceCookie, knownDevice } from '../accounts/known-device.ts'
import { type Attempt, countAttempt, forgiveAttempts } from '../accounts/sign-in-limits.ts'
import { auditRefusedSignIn } from '../audit/audit-refused-sign-in.ts'
import { addressOf } from './address-of.ts'

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

interface SignInSettings {
  /** How many proxies stand in front and can be believed about the address of whoever asks. */
  trustedProxies: number
  isSecure: boolean
}

/**
 * Signs a person in. An unknown address and a wrong password get the same words after the same work, and too many
 * attempts are held back alike, so that nobody learns from outside which addresses have an account.
 */
export function signIn({ trustedProxies, isSecure }: SignInSettings): PayloadHandler {
  return async (req) => {
    await addDataAndFileToRequest(req)
    const credentials = credentialsSchema.safeParse(req.data)
    if (!credentials.success) return refuse(req, 400, 'Give an e-mail address and a password.')

    const begunMs = Date.now()
    const { email, password } = credentials.data
    const { secret } = req.payload
    const account = await accountOf(req, email)
    const attempt: Attempt = {
      email,
      address: addressOf(req.headers, trustedProxies),
      device: account && knownDevice(req.headers, account.id, secret),
    }
    const wait = countAttempt(attempt, begunMs)
    if (wait !== null) return refuse(req, 429, 'Too many attempts. Wait some minutes, then try again.', wait)
    if (!account) {
      await deriveKey(password, 'no-such-account', HASH_ITERATIONS, HASH_BYTES, 'sha256')
      return refuseAfterAWhile(req, null, begunMs)
    }
    try {
      const data = { email, password }
      const result = await req.payload.login({ collection: 'users', data, req, overrideAccess: false })
      forgiveAttempts(attempt)
      const headers = new Headers({ 'Set-Cookie': sessionCookie(req, result.token ?? '') })
      if (attempt.device === null)
        headers.append('Set-Cookie', deviceCookie(account.id, { secret, isSecure }))
      return Response.json({ message: 'Signed in.', ...result }, { headers })
    } catch (error) {
      if (error instanceof AuthenticationError) return refuseAfterAWhile(req, account, begunMs)
      throw error
    }
  }
}

function sessionCookie({ payload }: PayloadRequest, token: string): string {
  return generatePayloadCookie({
    collectionAuthConfig: payload.collections.users.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
  })
}

interface Account {
  id: number
  name: string
}

async function accountOf(req: PayloadRequest, email: string): Promise<Account | null> {
  return req.payload.db.findOne<Account>({
    collection: 'users',
    where: { email: { equals: email } },
    select: { name: true },
    req,
  })
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
