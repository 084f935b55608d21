import type { DeskOutcome } from './reader-desk.ts'

export interface DeskAddress {
  /** Where the cms takes it. */
  readonly url: string
  /** What proves to the cms that the portal asks. */
  readonly secret: string
  /** How long the cms may take, in milliseconds. */
  readonly patienceMs: number
  /** One line for the operator; never what a reader wrote. */
  readonly log: (line: string) => void
}

/** Hands one thing of a reader to the cms; `what` names it for the log. Never throws: what went wrong is an outcome. */
export async function sendToDesk(
  { url, secret, patienceMs, log }: DeskAddress,
  what: string,
  content: object,
): Promise<DeskOutcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Reports-Secret': secret },
      body: JSON.stringify(content),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    })
    await response.body?.cancel()
    if (response.status === 201) return { kind: 'received' }
    if (response.status === 404) return { kind: 'gone' }
    if (response.status === 429) return { kind: 'wait', seconds: secondsIn(response.headers) }
    log(`A ${what} was not taken: the cms answered with status ${response.status}`)
  } catch (error) {
    log(
      `A ${what} was not taken: the cms did not answer (${error instanceof Error ? error.name : 'unknown'})`,
    )
  }
  return { kind: 'unavailable' }
}

function secondsIn(headers: Headers): number {
  const seconds = Number(headers.get('Retry-After'))
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 3600) : 60
}
