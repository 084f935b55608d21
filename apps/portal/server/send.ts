import type { Request, Response } from 'express'
import type { Reply } from '../app/http/reply.ts'

/** Sends a whole reply, compressed as the client likes it; for HEAD without the body. */
export async function send(request: Request, response: Response, reply: Reply): Promise<void> {
  const { encoding, body } = await reply.encoded(request.headers['accept-encoding'])
  if (response.headersSent || response.destroyed) return
  response.status(reply.status)
  for (const [name, value] of Object.entries(reply.headers)) response.setHeader(name, value)
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * Says that what the client has is still right, its content security policy too: a browser would put the one of this
 * answer in the place of the page's own.
 */
export function sendNotModified(response: Response, headers: Readonly<Record<string, string>>): void {
  response.status(304)
  response.removeHeader('Content-Security-Policy')
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.end()
}
