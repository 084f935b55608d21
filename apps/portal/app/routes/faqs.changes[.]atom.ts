import type { LoaderFunctionArgs } from '@remix-run/node'
import { faqFeed } from '../reading/faq-feed.ts'

export function loader({ context }: LoaderFunctionArgs) {
  const xml = faqFeed(context.published.content.entries.faqs, context.portalUrl)
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
