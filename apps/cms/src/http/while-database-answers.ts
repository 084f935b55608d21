import { setTimeout as pause } from 'node:timers/promises'
import { pingDatabase } from '../database/ping.ts'
import { openPayload } from '../database/open-payload.ts'
import { refusal } from './refusal.ts'

const SUSPICIOUS_MS = 600

type Handler<Context> = (request: Request, context: Context) => Response | Promise<Response>

/**
 * Answers 503 within three seconds when the database is gone or frozen, instead of letting the request hang or end
 * as an error of ours. Requests that are answered at once cost nothing more.
 */
export function whileDatabaseAnswers<Context>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    const work = Promise.resolve(handler(request, context)).then(serverErrorMeansDatabase)
    const answer = await Promise.race([work, pause(SUSPICIOUS_MS, null, { ref: false })])
    if (answer) return answer
    return Promise.race([work, unavailableOnceLost()])
  }
}

async function serverErrorMeansDatabase(response: Response): Promise<Response> {
  return response.status < 500 || (await isDatabaseThere()) ? response : unavailable()
}

/** Resolves when the database does not answer; stays open while it does. */
async function unavailableOnceLost(): Promise<Response> {
  if (!(await isDatabaseThere())) return unavailable()
  return new Promise<Response>(() => undefined)
}

async function isDatabaseThere(): Promise<boolean> {
  const payload = await openPayload()
  if (!payload) return false
  return pingDatabase(payload).then(
    () => true,
    () => false,
  )
}

function unavailable(): Response {
  const answer = refusal(503, 'The database does not answer at present. Nothing was changed; try again soon.')
  answer.headers.set('Retry-After', '3')
  return answer
}
