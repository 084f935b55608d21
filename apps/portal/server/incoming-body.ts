import type { Request, Response } from 'express'
import { takesOpenPosts } from '../app/http/open-posts.ts'
import type { Fault } from '../app/http/problem.ts'
import { RateLimit } from '../app/http/rate-limit.ts'
import { isSameOrigin } from '../app/http/same-origin.ts'
import { pathOf } from './gate.ts'
import { readBody } from './read-body.ts'
import type { Site } from './site.ts'

/** What came in, or why it is not looked at. */
export type IncomingBody = { readonly body: Buffer } | { readonly fault: Fault }

const kilobyte = 1024

/** Lets bodies in: of our own forms, and of whoever asks the API; neither too many nor too large. */
export class IncomingBodies {
  readonly #forms = new RateLimit({ burst: 30, perSecond: 1, maxVisitors: 10_000 })
  /** A person who answers questions sends a page every few seconds, and a hospital is many people at one address. */
  readonly #answers = new RateLimit({ burst: 200, perSecond: 5, maxVisitors: 10_000 })

  constructor(readonly site: Pick<Site, 'portalUrl' | 'now'>) {}

  /** The body of a POST that may be worked on; sets the headers that go with a refusal. */
  async take(request: Request, response: Response): Promise<IncomingBody> {
    const path = pathOf(request)
    const isOpen = takesOpenPosts(path)
    if (!isOpen && !this.#isOwn(request)) {
      const detail = 'This form was sent from another site. Open the page here and send it again.'
      return { fault: { status: 403, detail } }
    }
    const limit = isOpen || path.startsWith('/assessment/') ? this.#answers : this.#forms
    const wait = limit.take(request.ip ?? '', this.site.now().getTime())
    if (wait > 0) {
      response.setHeader('Retry-After', String(wait))
      const detail = 'Too many forms came from your address in a short time. Wait a minute and try again.'
      return { fault: { status: 429, detail } }
    }
    const kilobytes = isOpen ? 64 : 256
    const body = await readBody(request, kilobytes * kilobyte)
    if (body) return { body }
    response.setHeader('Connection', 'close')
    const detail = `This is more than ${kilobytes} kB. Send less at once.`
    return { fault: { status: 413, detail, errors: [{ field: 'body', message: detail }] } }
  }

  #isOwn(request: Request): boolean {
    return isSameOrigin({
      secFetchSite: request.get('Sec-Fetch-Site'),
      origin: request.get('Origin'),
      host: request.get('Host'),
      portalUrl: this.site.portalUrl,
    })
  }
}
