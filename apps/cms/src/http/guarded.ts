import { boundedBody } from './bounded-body.ts'
import { boundedQuery, TooBroad } from './bounded-query.ts'
import { refusal } from './refusal.ts'
import { withSecurityHeaders } from './with-security-headers.ts'

type Handler<Context> = (request: Request, context: Context) => Response | Promise<Response>

/** A file to import goes straight to disk, where it is counted; its own door asks who sends it before it reads. */
function isStreamed(request: Request): boolean {
  return request.method === 'POST' && new URL(request.url).pathname === '/api/import-runs/upload'
}

/** Puts the cms's limits before Payload's own handler: size of the body, breadth and depth of queries. */
export function guarded<Context>(handler: Handler<Context>, isHttps: () => boolean): Handler<Context> {
  return async (request, context) => withSecurityHeaders(await answer(request, context), isHttps())

  async function answer(request: Request, context: Context): Promise<Response> {
    try {
      const body = isStreamed(request) ? null : await boundedBody(request)
      if (body instanceof Response) return body
      const { search, init } = boundedQuery(request, body)
      const url = new URL(request.url)
      url.search = search
      const streamed =
        init.method === 'POST' && isStreamed(request) ? { body: request.body, duplex: 'half' } : {}
      return await handler(new Request(url, { ...init, ...streamed }), context)
    } catch (error) {
      if (error instanceof TooBroad) return refusal(400, error.message)
      throw error
    }
  }
}
