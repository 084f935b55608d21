import { createHash } from 'node:crypto'

/**
 * The same for the same words on one day: a form that is sent twice, by a double click or by going back, is one thing
 * said. The parts are the day and everything that was typed.
 */
export function fingerprintOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
