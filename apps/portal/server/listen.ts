import { createServer, type RequestListener, type Server } from 'node:http'

/** A port could not be had; the message says which and what to do. */
export class PortError extends Error {
  override name = 'PortError'
}

/** Serves on a port (0: any free one); rejects with a PortError where it is taken or not allowed. */
export function listen(app: RequestListener, port: number): Promise<Server> {
  // A client that is slow to say what it wants, or to send it, is not waited for.
  const limits = {
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 5_000,
  }
  const server = createServer(limits, app)
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port)))
    server.listen(port, () => resolve(server))
  })
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new PortError(
      `Port ${port} is taken by another program: stop that one, or set PORTAL_PORT to a free port.`,
    )
  if (error.code === 'EACCES')
    return new PortError(`Port ${port} may not be used by this user: set PORTAL_PORT to one above 1023.`)
  return error
}
