import { expect, it } from 'vitest'
import { type Attempt, countAttempt, forgiveAccount, forgiveAttempts } from './sign-in-limits.ts'

const MINUTE_MS = 60_000
let begunMs = Date.parse('2026-11-28T08:00:00.000Z')
/** Each test begins an hour after the one before, when all is forgotten. */
const later = () => (begunMs += 61 * MINUTE_MS)

const by = (over: Partial<Attempt> = {}): Attempt => ({
  email: 'ana@example.org',
  address: '10.0.0.1',
  device: null,
  ...over,
})
/** How many of so many attempts get through. */
function through(count: number, attemptAt: (at: number) => Attempt, nowMs: number): number {
  return Array.from({ length: count }, (_, at) => countAttempt(attemptAt(at), nowMs)).filter(
    (wait) => wait === null,
  ).length
}

it('holds a guesser back after ten, and lets another account from the same place try', () => {
  const now = later()
  expect(through(15, () => by(), now)).toBe(10)
  expect(countAttempt(by({ email: 'bo@example.org' }), now)).toBeNull()
  expect(countAttempt(by(), now + 11 * MINUTE_MS)).toBeNull()
})

it('says how long to wait', () => {
  const now = later()
  through(10, () => by(), now)
  expect(countAttempt(by(), now + MINUTE_MS)).toBe(9 * 60)
})

it('holds back guesses at one account from ever other places', () => {
  const now = later()
  expect(through(200, (at) => by({ address: `10.0.1.${at}` }), now)).toBe(60)
})

it('never holds back a device that the account knows for what strangers do', () => {
  const now = later()
  through(200, (at) => by({ address: `10.0.1.${at}` }), now)
  expect(countAttempt(by({ device: 'known' }), now)).toBeNull()
  expect(through(15, () => by({ device: 'known' }), now)).toBe(9)
})

it('begins anew after a sign-in that was right, and by an administrator’s word', () => {
  const now = later()
  through(15, () => by(), now)
  forgiveAttempts(by())
  expect(through(15, () => by(), now)).toBe(10)
  through(200, (at) => by({ address: `10.0.1.${at}` }), now)
  forgiveAccount('ana@example.org')
  expect(through(15, () => by(), now)).toBe(10)
})
