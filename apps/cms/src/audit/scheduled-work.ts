import { AsyncLocalStorage } from 'node:async_hooks'
import type { SanitizedConfig } from 'payload'

const scheduledWork = new AsyncLocalStorage<true>()

/** True inside of a publication or unpublication that was scheduled. */
export function isScheduledWork(): boolean {
  return scheduledWork.getStore() === true
}

/**
 * Payload's own task for scheduled publishing writes through a request of its own, to which nothing can be handed;
 * what runs inside of it is marked here instead.
 */
export function markingScheduledWork(config: SanitizedConfig): SanitizedConfig {
  const task = config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  const publish = task?.handler
  if (!task || typeof publish !== 'function') throw new Error('Payload has no task for scheduled publishing.')
  task.handler = (job) => scheduledWork.run(true, () => publish(job))
  return config
}
