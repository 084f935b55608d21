import type { MetaDescriptor } from '@remix-run/node'

/** What a page says about itself in its head. */
export interface PageWords {
  /** Unique among all pages; the site's name is added. */
  readonly title: string
  /** One or two sentences, for search engines and previews. */
  readonly description: string
  /** Query of the one address under which this page is to be known, with '?'; none when left out. */
  readonly search?: string
  /** True for pages that search engines should not list. */
  readonly isUnlisted?: boolean
}

/** The part of Remix's MetaArgs that is needed: the page's address, and the root's data with the portal's own. */
export interface PageMetaArgs {
  readonly location: { readonly pathname: string }
  readonly matches: readonly { readonly id: string; readonly data?: unknown }[]
}

/**
 * Title, description and canonical link of a page: every route's `meta` returns this.
 * `export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, { title: ..., description: ... })`
 */
export function pageMeta({ location, matches }: PageMetaArgs, words: PageWords): MetaDescriptor[] {
  const { title, description, search = '', isUnlisted = false } = words
  const fullTitle = location.pathname === '/' ? title : `${title} | Evenkeel`
  const root = matches.find(({ id }) => id === 'root')?.data
  const portalUrl = portalUrlIn(root)
  const href = `${portalUrl}${location.pathname}${search}`
  return [
    { title: fullTitle },
    { name: 'description', content: description },
    { property: 'og:title', content: fullTitle },
    { property: 'og:description', content: description },
    ...(isUnlisted || showsDraft(root)
      ? [{ name: 'robots', content: 'noindex' }]
      : [{ tagName: 'link', rel: 'canonical', href } as const]),
  ]
}

/** The same for a page that sets its title itself, because only the answer to a form says what it shows. */
export function untitledMeta(args: PageMetaArgs, words: Omit<PageWords, 'title'>): MetaDescriptor[] {
  return pageMeta(args, { ...words, title: '' }).filter(
    (one) => !('title' in one) && !('property' in one && one.property === 'og:title'),
  )
}

/** A draft has no address of its own that anybody should find. */
function showsDraft(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'preview' in data && data.preview !== null
}

function portalUrlIn(data: unknown): string {
  const isRecord = typeof data === 'object' && data !== null && 'portalUrl' in data
  return isRecord && typeof data.portalUrl === 'string' ? data.portalUrl : ''
}
