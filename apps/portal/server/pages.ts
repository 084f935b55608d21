import { randomBytes } from 'node:crypto'
import type { Request, Response } from 'express'
import type { PublishedContent } from '../app/content/published-content.ts'
import { neverStored, publicForSeconds } from '../app/http/cache-control.ts'
import { contentSecurityPolicy } from '../app/http/content-security-policy.ts'
import { entityTag, matchesTag } from '../app/http/entity-tag.ts'
import { type Reply, replyOf } from '../app/http/reply.ts'
import { ReplyCache } from '../app/http/reply-cache.ts'
import { themeFromCookies } from '../app/http/theme-cookie.ts'
import type { LoadContext } from '../app/load-context.ts'
import type { PreviewedPage, PreviewNotice } from '../app/preview/previewed-page.ts'
import { sendFile } from './send-file.ts'
import { send, sendNotModified } from './send.ts'
import { isContentOld, type Site, todayOf } from './site.ts'

/** Answers for pages and data, from memory where the same was answered before. */
export class Pages {
  readonly #cache: ReplyCache

  constructor(readonly site: Site) {
    this.#cache = new ReplyCache(site.pageCacheBytes)
  }

  /**
   * Answers GET and HEAD. What is rendered depends on the build, the content and whether it is old, the day, the
   * address and the theme and on nothing else of the request, so these are the key, and the tag is known without
   * rendering.
   */
  async get(request: Request, response: Response, published: PublishedContent): Promise<void> {
    const { site } = this
    const { state, key, etag, fresh } = this.#freshness(request, published)
    if (!site.isDevelopment && matchesTag(request.headers['if-none-match'], etag)) {
      sendNotModified(response, fresh)
      return
    }
    const make = async () =>
      this.#finish(await this.#render(this.#webRequest(request), request, published), fresh)
    const mayKeep = (reply: Reply) => reply.headers.etag === etag
    const reply = site.isDevelopment ? await make() : await this.#cache.get({ state, key, make, mayKeep })
    await send(request, response, reply)
  }

  /** Answers GET and HEAD of a file that is made while it is sent: known by its tag like a page, but never kept. */
  async getFile(request: Request, response: Response, published: PublishedContent): Promise<void> {
    const { etag, fresh } = this.#freshness(request, published)
    if (!this.site.isDevelopment && matchesTag(request.headers['if-none-match'], etag)) {
      sendNotModified(response, fresh)
      return
    }
    const answer = await this.site.render(this.#webRequest(request), this.#context(request, published, {}))
    const isGood = answer.status === 200 && !this.site.isDevelopment
    const headers = Object.entries(isGood ? fresh : { 'cache-control': neverStored })
    for (const [name, value] of headers) answer.headers.set(name, value)
    await sendFile(request, response, answer)
  }

  /** Answers with the page of a draft: rendered for this one request, kept by nobody. */
  async preview(
    request: Request,
    response: Response,
    { published, path, notice }: Pick<PreviewedPage, 'published' | 'path'> & { notice: PreviewNotice },
  ): Promise<void> {
    const webRequest = new globalThis.Request(this.site.portalUrl + path)
    const reply = await this.#render(webRequest, request, published, { preview: notice })
    await send(request, response, reply.with({ 'cache-control': neverStored }))
  }

  /** Answers POST; `body` is null where it is too large, and the page says so. */
  async post(
    request: Request,
    response: Response,
    published: PublishedContent,
    body: Buffer | null,
  ): Promise<void> {
    const headers = pick(request.headers, body ? ['content-type', 'cookie'] : ['cookie'])
    const webRequest = new globalThis.Request(this.site.portalUrl + request.originalUrl, {
      method: 'POST',
      headers,
      body: body && new Uint8Array(body),
    })
    const reply = await this.#render(webRequest, request, published, { isTooLarge: body === null })
    await send(request, response, reply.with({ 'cache-control': neverStored }))
  }

  async #render(
    webRequest: globalThis.Request,
    request: Request,
    published: PublishedContent,
    { preview = null, isTooLarge = false }: Special = {},
  ): Promise<Reply> {
    const { site } = this
    const nonce = randomBytes(16).toString('base64url')
    const context = this.#context(request, published, { nonce, preview, isTooLarge })
    const reply = await replyOf(await site.render(webRequest, context))
    if (!reply.contentType.startsWith('text/html')) return reply
    const usesNonce = reply.body.includes(`nonce="${nonce}"`)
    // Never in a text: there React writes '<' as '&lt;'.
    const hasScriptFiles = reply.body.includes('<script type="module" src="')
    const policy = contentSecurityPolicy({
      ...site,
      nonce: usesNonce || site.isDevelopment ? nonce : null,
      hasScriptFiles,
      ...(preview && { framedBy: preview.desks }),
    })
    return reply.with({
      'content-security-policy': policy,
      ...(usesNonce && { 'cache-control': neverStored }),
    })
  }

  /** What decides an answer besides its address, and the headers of one that others may be given too. */
  #freshness(request: Request, published: PublishedContent) {
    const { site } = this
    const theme = themeFromCookies(request.headers.cookie)
    const age = isContentOld(site) ? 'old' : 'current'
    const state = `${site.version} ${published.etag} ${todayOf(site)} ${age}`
    const key = `${theme} ${request.originalUrl}`
    const etag = entityTag([state, key])
    return {
      state,
      key,
      etag,
      fresh: { etag, 'cache-control': publicForSeconds, vary: 'Accept-Encoding, Cookie' },
    }
  }

  #context(
    request: Request,
    published: PublishedContent,
    { nonce = '', preview = null, isTooLarge = false }: Special & { readonly nonce?: string },
  ): LoadContext {
    const { portalUrl, securityContact, enhancements } = this.site
    const today = todayOf(this.site)
    return {
      published,
      index: published.indexOn(today),
      today,
      isContentOld: isContentOld(this.site),
      theme: themeFromCookies(request.headers.cookie),
      nonce,
      portalUrl,
      securityContact,
      enhancements,
      // A draft can be told about where it was written.
      desk: preview ? null : (this.site.desk?.(request.ip ?? '') ?? null),
      preview,
      isTooLarge,
    }
  }

  /** Only answers that anybody may get again are given a tag and kept. */
  #finish(reply: Reply, fresh: Readonly<Record<string, string>>): Reply {
    const ownRule = reply.headers['cache-control']
    const isPrivate = this.site.isDevelopment || ownRule === neverStored || 'set-cookie' in reply.headers
    if (reply.status !== 200 || isPrivate) return reply.with({ 'cache-control': neverStored })
    return reply.with(typeof ownRule === 'string' ? { ...fresh, 'cache-control': ownRule } : fresh)
  }

  /** Carries nothing of the visitor's headers: two visitors at one address get the same answer. */
  #webRequest(request: Request): globalThis.Request {
    return new globalThis.Request(this.site.portalUrl + request.originalUrl)
  }
}

/** What few requests have. */
interface Special {
  readonly preview?: PreviewNotice | null
  readonly isTooLarge?: boolean
}

function pick(headers: Request['headers'], names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
}
