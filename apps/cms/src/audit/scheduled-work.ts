import { AsyncLocalStorage } from 'node:async_hooks'
import type { SanitizedConfig } from 'payload'

/** A scheduled publication or unpublication that is being done. */
interface ScheduledWork {
  /** Id of its job. */
  readonly job: number
}

const scheduledWork = new AsyncLocalStorage<ScheduledWork>()

/** True inside of a publication or unpublication that was scheduled. */
export function isScheduledWork(): boolean {
  return scheduledWork.getStore() !== undefined
}

/** The job that is being done here; null where nothing scheduled is. */
export function scheduledJob(): number | null {
  return scheduledWork.getStore()?.job ?? null
}

/** Thrown where a job turns out to be done already: what was about to be written once more is taken back. */
export class AlreadyDone extends Error {
  override name = 'AlreadyDone'
}

/** After a fault it is tried twice more, half a minute and a minute later; then somebody has to look. */
const RETRIES = { attempts: 2, backoff: { type: 'exponential', delay: 30_000 } } as const

/**
 * Payload's own task for scheduled publishing writes through a request of its own, to which nothing can be handed;
 * what runs inside of it is marked here instead, and a job that somebody else has done is no fault.
 */
export function markingScheduledWork(config: SanitizedConfig): SanitizedConfig {
  const task = config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  const publish = task?.handler
  if (!task || typeof publish !== 'function') throw new Error('Payload has no task for scheduled publishing.')
  task.retries = RETRIES
  task.handler = (work) =>
    scheduledWork.run({ job: work.job.id }, async () => {
      try {
        return await publish(work)
      } catch (error) {
        if (error instanceof AlreadyDone) return { output: {} }
        throw error
      }
    })
  return config
}
