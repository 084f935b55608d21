import { rateLimit } from '../http/rate-limit.ts'

const MINUTE_MS = 60_000

/** From one place, for one account: a person who mistypes gets by, a guesser does not. */
const perGuesser = rateLimit({ most: 10, windowMs: 10 * MINUTE_MS })
/** For one account from all places that it does not know, however many addresses a guesser has. */
const perAccount = rateLimit({ most: 60, windowMs: 60 * MINUTE_MS })
const everyone = rateLimit({ most: 300, windowMs: MINUTE_MS })

/** Who tries: the address name of an account as it was typed, from where, and the device's mark if the account knows it. */
export interface Attempt {
  readonly email: string
  readonly address: string
  readonly device: string | null
}

/**
 * Counts an attempt to sign in; says how many seconds to wait when there were too many, else null. Counted the same for
 * addresses without an account. A device that the account knows is counted for itself alone.
 */
export function countAttempt({ email, address, device }: Attempt, nowMs: number): number | null {
  const tooMany =
    everyone.attempt('everyone', nowMs) ?? perGuesser.attempt(guesser({ email, address, device }), nowMs)
  if (tooMany !== null || device !== null) return tooMany
  return perAccount.attempt(email, nowMs)
}

/** Begins anew after a sign-in that was right. */
export function forgiveAttempts(attempt: Attempt): void {
  perGuesser.forgive(guesser(attempt))
}

/** Lets everybody try an account again, by an administrator's word. */
export function forgiveAccount(email: string): void {
  perAccount.forgive(email)
  perGuesser.forgiveAll((key) => key.endsWith(` ${email}`))
}

function guesser({ email, address, device }: Attempt): string {
  return device === null ? `from ${address} ${email}` : `device ${device} ${email}`
}
