import { problemsOf, readerReportSchema } from '@evenkeel/domain'
import type { PayloadHandler, PayloadRequest } from 'payload'
import { today } from '../clock.ts'
import { keepReport } from '../database/keep-report.ts'
import { rateLimit } from '../http/rate-limit.ts'
import { refusal } from '../http/refusal.ts'
import { isSameSecret } from './same-secret.ts'

const LONGEST_BODY = 16 * 1024
const HOUR_MS = 3_600_000

/** More in an hour than any desk could read; each portal holds back each reader long before. */
const MOST_IN_AN_HOUR = 300

/** The header in which the portal proves that it is the portal. */
const SECRET_HEADER = 'x-reports-secret'

/** Takes a reader's report from the portal. Words of readers are never logged, and go nowhere but to the desk. */
export function receiveReport(secret: string): PayloadHandler {
  const everybody = rateLimit({ most: MOST_IN_AN_HOUR, windowMs: HOUR_MS })
  return async (req) => {
    if (!isSameSecret(req.headers.get(SECRET_HEADER), secret)) {
      return refusal(401, 'Reports come in through the form on the portal.')
    }
    const report = await readReport(req)
    if (report instanceof Response) return report
    const wait = everybody.attempt('everybody', Date.now())
    if (wait !== null) {
      const refused = refusal(429, 'Too many reports came in. Send this one again later.')
      refused.headers.set('Retry-After', String(wait))
      return refused
    }
    const isKept = await keepReport(req.payload, report, today())
    return isKept
      ? Response.json({ received: true }, { status: 201 })
      : refusal(404, 'No published listing has this address name.')
  }
}

async function readReport(req: PayloadRequest) {
  const text = (await req.text?.()) ?? ''
  if (Buffer.byteLength(text) > LONGEST_BODY) return refusal(413, 'A report is at most 16 kB.')
  const parsed = readerReportSchema(today()).safeParse(jsonIn(text))
  if (parsed.success) return parsed.data
  return Response.json({ errors: problemsOf(parsed.error) }, { status: 422 })
}

/** What the text says; null where it is no JSON, which then fails as a report. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
