import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const COOKIE = 'evenkeel-device'
const HALF_A_YEAR_S = 180 * 24 * 3600

/**
 * A browser in which an account has signed in before carries a signed cookie. Guesses from elsewhere can use up what an
 * account allows strangers, but not what it allows its own devices, so that nobody can lock a colleague out for ever
 * (after OWASP's "device cookies"). Returns the device's own mark, or null for a stranger.
 */
export function knownDevice(headers: Headers, accountId: number, secret: string): string | null {
  const value = new RegExp(`(?:^|;\\s*)${COOKIE}-${accountId}=([\\w-]+)\\.([\\w-]+)`).exec(
    headers.get('cookie') ?? '',
  )
  const [, mark = '', signature = ''] = value ?? []
  const given = Buffer.from(signature)
  const right = Buffer.from(signatureOf(mark, accountId, secret))
  return mark !== '' && given.length === right.length && timingSafeEqual(given, right) ? mark : null
}

/** The `Set-Cookie` that makes a browser known to an account. */
export function deviceCookie(
  accountId: number,
  { secret, isSecure }: { secret: string; isSecure: boolean },
): string {
  const mark = randomBytes(12).toString('base64url')
  return [
    `${COOKIE}-${accountId}=${mark}.${signatureOf(mark, accountId, secret)}`,
    `Max-Age=${HALF_A_YEAR_S}`,
    'Path=/api/users',
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ')
}

function signatureOf(mark: string, accountId: number, secret: string): string {
  return createHmac('sha256', secret).update(`device ${accountId} ${mark}`).digest('base64url')
}
