import type { LoaderFunctionArgs } from '@remix-run/node'
import { pagesOf } from '../content/page-addresses.ts'
import { sitemap, sitemapIndex, sitemapSize } from '../http/sitemap.ts'

export function loader({ request, context }: LoaderFunctionArgs) {
  const pages = pagesOf(context.published.content)
  const parts = Math.ceil(pages.length / sitemapSize)
  const part = Number(new URL(request.url).searchParams.get('part'))
  const isWhole = parts === 1 || (Number.isInteger(part) && part >= 1 && part <= parts)
  const start = parts === 1 ? 0 : (part - 1) * sitemapSize
  const xml = isWhole
    ? sitemap(context.portalUrl, pages.slice(start, start + sitemapSize))
    : sitemapIndex(context.portalUrl, parts)
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
