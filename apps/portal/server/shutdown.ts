import type { Server } from 'node:http'

const usualPatienceMs = 4_000

/** Takes no new connections, finishes what is under way, and after four seconds no longer waits for it. */
export function closeServer(server: Server, patienceMs = usualPatienceMs): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), patienceMs)
    // A connection that is kept alive becomes idle only when its request is done, and nobody tells us then.
    const sweep = setInterval(() => server.closeIdleConnections(), 20)
    server.close(() => {
      clearTimeout(impatience)
      clearInterval(sweep)
      resolve()
    })
  })
}

/** Calls `stop` at the first SIGTERM or SIGINT and ends the process with 0 when it is done. */
export function stopOnSignals(stop: () => Promise<void>): void {
  let isStopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isStopping) return
      isStopping = true
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error)
          process.exit(1)
        },
      )
    })
  }
}
