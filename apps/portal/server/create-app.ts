import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { PublishedContent } from '../app/content/published-content.ts'
import { contentSecurityPolicy } from '../app/http/content-security-policy.ts'
import { matchesTag } from '../app/http/entity-tag.ts'
import { takesFiles } from '../app/http/file-forms.ts'
import { methodsOf, takesOpenPosts } from '../app/http/open-posts.ts'
import type { Fault } from '../app/http/problem.ts'
import { RateLimit } from '../app/http/rate-limit.ts'
import { securityHeaders } from '../app/http/security-headers.ts'
import { accessLog } from './access-log.ts'
import { faultReply } from './fault-reply.ts'
import { pathOf, requestLineFault } from './gate.ts'
import { healthReply, readinessReply } from './health.ts'
import { IncomingBodies } from './incoming-body.ts'
import { Pages } from './pages.ts'
import { previewPath, Previews } from './previews.ts'
import { send, sendNotModified } from './send.ts'
import type { Site } from './site.ts'

const madeWhileSent: ReadonlySet<string> = new Set(['/programs/export.csv', '/programs/export.json'])
const mostFilesInMaking = 8

/** The portal as an express application. Every answer passes the same gates in the same order. */
export function createApp(site: Site): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', site.trustProxy)
  app.set('query parser', false)
  const pages = new Pages(site)
  const previews = new Previews(site, pages)
  const bodies = new IncomingBodies(site)
  const fileLimit = new RateLimit({ burst: 30, perSecond: 0.5, maxVisitors: 10_000 })
  let filesInMaking = 0

  app.use(accessLog(site.log))
  app.use((_request, response, next) => {
    for (const [name, value] of Object.entries(securityHeaders(site))) response.setHeader(name, value)
    response.setHeader(
      'Content-Security-Policy',
      contentSecurityPolicy({ ...site, nonce: null, hasScriptFiles: false }),
    )
    next()
  })
  if (site.middleware) app.use(site.middleware)
  app.use((request, response, next) => {
    answer(request, response).catch(next)
  })
  app.use(whenBroken)
  return app

  async function answer(request: Request, response: Response): Promise<void> {
    const fault = requestLineFault(request)
    if (fault) {
      if (fault.status === 405) response.setHeader('Allow', 'GET, HEAD, POST')
      return refuse(request, response, fault)
    }
    const path = pathOf(request)
    const isForm = request.method === 'POST'
    if (path === '/api/v1' || path.startsWith('/api/v1/')) {
      response.setHeader('Access-Control-Allow-Origin', '*')
      response.setHeader('Access-Control-Expose-Headers', 'ETag')
      if (isForm && !takesOpenPosts(path)) return refuseWriting(request, response)
    }
    if (request.method === 'OPTIONS') {
      allowAsking(response, path)
      return
    }
    if (!isForm) {
      const asset = site.clientFiles.get(path)
      if (path === '/healthz') return send(request, response, healthReply(site))
      if (path === '/readyz') return send(request, response, readinessReply(site))
      if (asset && matchesTag(request.headers['if-none-match'], asset.etag)) {
        sendNotModified(response, { etag: asset.etag })
        return
      }
      if (asset) return send(request, response, asset.reply)
    }
    const published = site.store.current()
    if (!published) {
      response.setHeader('Retry-After', '5')
      return refuse(request, response, {
        status: 503,
        detail:
          'The portal has just been started and is waiting for its content. Try again in a few seconds.',
      })
    }
    if (!isForm && path === previewPath) return previews.get(request, response, published)
    if (!isForm && madeWhileSent.has(path)) return answerFile(request, response, published)
    if (!isForm) return pages.get(request, response, published)
    const incoming = await bodies.take(request, response)
    if ('fault' in incoming && incoming.fault.status === 413 && takesFiles(path))
      return pages.post(request, response, published, null)
    if ('fault' in incoming) return refuse(request, response, incoming.fault)
    await pages.post(request, response, published, incoming.body)
  }

  /** A file can be long: nobody gets many in a row, and only some are made at once. */
  async function answerFile(
    request: Request,
    response: Response,
    published: PublishedContent,
  ): Promise<void> {
    const wait = fileLimit.take(request.ip ?? '', site.now().getTime())
    if (wait > 0 || filesInMaking >= mostFilesInMaking) {
      response.setHeader('Retry-After', String(Math.max(wait, 5)))
      const detail = 'Many files were asked for in a short time. Wait half a minute and ask again.'
      return refuse(request, response, { status: wait > 0 ? 429 : 503, detail })
    }
    filesInMaking += 1
    try {
      await pages.getFile(request, response, published)
    } finally {
      filesInMaking -= 1
    }
  }

  function refuse(request: Request, response: Response, fault: Fault): Promise<void> {
    return send(request, response, faultReply(fault, pathOf(request), site.stylesheets))
  }

  function refuseWriting(request: Request, response: Response): Promise<void> {
    response.setHeader('Allow', 'GET, HEAD, OPTIONS')
    return refuse(request, response, { status: 405, detail: 'The API is for reading: use GET.' })
  }

  function whenBroken(error: unknown, request: Request, response: Response, next: NextFunction): void {
    site.log(
      `${request.method} ${pathOf(request)} failed: ${error instanceof Error ? error.stack : String(error)}`,
    )
    if (response.headersSent) {
      next(error)
      return
    }
    const detail = 'Something broke on our side, and it was noted. Try again in a moment.'
    refuse(request, response, { status: 500, detail }).catch(next)
  }
}

function allowAsking(response: Response, path: string): void {
  response.status(204)
  response.setHeader('Allow', methodsOf(path))
  response.setHeader('Access-Control-Allow-Methods', methodsOf(path))
  response.setHeader(
    'Access-Control-Allow-Headers',
    takesOpenPosts(path) ? 'Content-Type, If-None-Match' : 'If-None-Match',
  )
  response.setHeader('Access-Control-Max-Age', '86400')
  response.end()
}
