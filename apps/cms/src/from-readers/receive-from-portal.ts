import { problemsOf } from '@evenkeel/domain'
import type { Payload, PayloadHandler, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { rateLimit } from '../http/rate-limit.ts'
import { refusal } from '../http/refusal.ts'
import { isSameSecret } from './same-secret.ts'

const LONGEST_BODY = 16 * 1024
const HOUR_MS = 3_600_000

/** The header in which the portal proves that it is the portal. */
const SECRET_HEADER = 'x-reports-secret'

/** One kind of thing that readers hand in on the portal. */
export interface FromReaders<T> {
  /** What one of them is called, with its article: 'A report'. */
  readonly name: string
  readonly schema: () => z.ZodType<T>
  /** The most in an hour: more than any desk could read; each portal holds back each reader long before. */
  readonly mostInAnHour: number
  /** Keeps it; false where what it is about is not published. */
  readonly keep: (payload: Payload, thing: T) => Promise<boolean>
}

/** Takes from the portal what a reader handed in. Words of readers are never logged, and go nowhere but to the desk. */
export function receiveFromPortal<T>(
  secret: string,
  { name, schema, mostInAnHour, keep }: FromReaders<T>,
): PayloadHandler {
  const everybody = rateLimit({ most: mostInAnHour, windowMs: HOUR_MS })
  return async (req) => {
    if (!isSameSecret(req.headers.get(SECRET_HEADER), secret)) {
      return refusal(401, `${name} comes in through the form on the portal.`)
    }
    const text = await bodyOf(req)
    if (text === null) return refusal(413, `${name} is at most 16 kB.`)
    const parsed = schema().safeParse(jsonIn(text))
    if (!parsed.success) return Response.json({ errors: problemsOf(parsed.error) }, { status: 422 })
    const wait = everybody.attempt('everybody', Date.now())
    if (wait !== null) {
      const refused = refusal(429, 'Too much came in. Send this one again later.')
      refused.headers.set('Retry-After', String(wait))
      return refused
    }
    return (await keep(req.payload, parsed.data))
      ? Response.json({ received: true }, { status: 201 })
      : refusal(404, 'What it is about is not published.')
  }
}

/** The body as it came; null where it is too long. */
async function bodyOf(req: PayloadRequest): Promise<string | null> {
  const text = (await req.text?.()) ?? ''
  return Buffer.byteLength(text) > LONGEST_BODY ? null : text
}

/** What the text says; null where it is no JSON, which then fails as whatever it should be. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
