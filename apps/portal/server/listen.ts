import { createServer, type RequestListener, type Server } from 'node:http'

/** A port could not be had; the message says which and what to do. */
export class PortError extends Error {
  override name = 'PortError'
}

/** A web server that does not wait for clients that are slow to say what they want, or to send it. */
export function newServer(): Server {
  return createServer({
    // Room to say in words that an address is too long; beyond it Node.js hangs up.
    maxHeaderSize: 32_768,
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    // Longer than a load balancer's in front usually is: it closes first, and no request meets a closing socket.
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 5_000,
  })
}

/** Serves an application on a port (0: any free one); rejects with a PortError where that cannot be had. */
export function listen(server: Server, app: RequestListener, port: number): Promise<Server> {
  server.on('request', app)
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
