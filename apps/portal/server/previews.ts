import type { Request, Response } from 'express'
import type { PublishedContent } from '../app/content/published-content.ts'
import { contentSecurityPolicy } from '../app/http/content-security-policy.ts'
import { fetchDraft, type FetchedDraft } from '../app/preview/fetch-draft.ts'
import { previewedPage } from '../app/preview/previewed-page.ts'
import { readSignedPass } from '../app/preview/signed-pass.ts'
import { whoMayFrame } from '../app/preview/who-may-frame.ts'
import { faultReply } from './fault-reply.ts'
import { pathOf } from './gate.ts'
import type { Pages } from './pages.ts'
import { send } from './send.ts'
import { type Site, todayOf } from './site.ts'

export const previewPath = '/preview'

/** Pages of drafts, for whoever holds a pass that the cms signed. */
export class Previews {
  readonly #desks: readonly string[]

  constructor(
    readonly site: Site,
    readonly pages: Pages,
  ) {
    this.#desks = whoMayFrame(site.cmsUrl)
  }

  /** Answers GET and HEAD of `/preview?pass=`. Refusals too may stand in the desk's frame, and nobody keeps either. */
  async get(request: Request, response: Response, published: PublishedContent): Promise<void> {
    const { previews, now } = this.site
    for (const [name, value] of Object.entries(this.#headers())) response.setHeader(name, value)
    if (!previews) return this.#refuse(request, response, 404, 'No drafts are shown here.')
    const signedPass = new URL(request.originalUrl, this.site.portalUrl).searchParams.get('pass') ?? ''
    const read = readSignedPass(signedPass, previews.secret, now().getTime())
    if (read === 'none') return this.#refuse(request, response, 403, notOurs)
    if (read === 'expired') return this.#refuse(request, response, 410, isOver)
    const fetched = await fetchDraft(previews, signedPass)
    if (fetched.kind !== 'draft') return this.#refuse(request, response, ...refusals[fetched.kind])
    const { draft } = fetched
    const { gaps, ...page } = previewedPage(published, draft, todayOf(this.site))
    const { savedAt, isPublished } = draft
    await this.pages.preview(request, response, {
      ...page,
      notice: { savedAt, isPublished, gaps, desks: this.#desks },
    })
  }

  #headers(): Record<string, string> {
    return {
      'X-Robots-Tag': 'noindex, nofollow',
      // The address is the key: no page that is linked from here learns it.
      'Referrer-Policy': 'no-referrer',
      'Content-Security-Policy': contentSecurityPolicy({
        nonce: null,
        hasScriptFiles: false,
        framedBy: this.#desks,
        isDevelopment: this.site.isDevelopment,
      }),
    }
  }

  #refuse(request: Request, response: Response, status: number, detail: string): Promise<void> {
    return send(request, response, faultReply({ status, detail }, pathOf(request), this.site.stylesheets))
  }
}

const notOurs =
  'This is no preview link of ours. Open the document in the content system and choose the preview there.'
const isOver =
  'This preview link has ended. Open the document in the content system again: it gives you a new one.'

const refusals: Readonly<Record<Exclude<FetchedDraft['kind'], 'draft'>, readonly [number, string]>> = {
  closed: [
    403,
    'This preview ended with the session in which it was opened. Sign in to the content system again.',
  ],
  gone: [404, 'The document of this preview is not there any more.'],
  unavailable: [
    503,
    'The content system does not answer at the moment. Load this page again in a few seconds.',
  ],
}
