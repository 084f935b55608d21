import { setImmediate as pause } from 'node:timers/promises'

/** How long one piece of work may keep readers waiting, in milliseconds. */
const longestMs = 10

/**
 * Runs work that comes in steps to its end and lets others have their turn whenever it has taken ten milliseconds.
 * Rejects with what the work throws, or when told to stop.
 */
export async function inSteps<T>(steps: Generator<void, T>, stop: AbortSignal): Promise<T> {
  let began = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - began < longestMs) continue
    await pause()
    stop.throwIfAborted()
    began = performance.now()
  }
}
