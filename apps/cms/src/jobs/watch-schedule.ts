import type { Payload } from 'payload'
import { scheduledItems } from './scheduled-items.ts'

const EVERY_MS = 60_000

/**
 * Writes to the log what is due and not done, with the reason, whenever that is something new: also where no worker
 * runs that could say so itself. Ends with the process.
 */
export function watchSchedule(payload: Payload): void {
  let known = ''
  const timer = setInterval(() => {
    lookAtSchedule(payload, known).then(
      (next) => {
        known = next
      },
      (error: unknown) => {
        payload.logger.warn({ msg: 'Nobody could look at what is scheduled.', err: error })
      },
    )
  }, EVERY_MS)
  timer.unref()
}

/** Looks once; says what is not as it was. Returns what it found, to be handed in the next time. */
export async function lookAtSchedule(payload: Payload, known: string): Promise<string> {
  const items = await scheduledItems(payload, { user: null })
  const wrong = items.filter(({ state }) => state === 'late' || state === 'failed')
  const found = wrong.map(({ job, state }) => `${job} ${state}`).join()
  if (found !== known) {
    for (const { label, deed, dueAt, why } of wrong) {
      payload.logger.warn({ msg: 'Scheduled and not done', label, deed, dueAt, why })
    }
  }
  return found
}
