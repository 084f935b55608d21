/** Waits some milliseconds, or less when told to stop. Never rejects. */
export function waitOrStop(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) {
      resolve()
      return
    }
    const timer = setTimeout(done, ms)
    stop.addEventListener('abort', done)
    function done() {
      clearTimeout(timer)
      stop.removeEventListener('abort', done)
      resolve()
    }
  })
}
