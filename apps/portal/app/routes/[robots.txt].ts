import type { LoaderFunctionArgs } from '@remix-run/node'

/** Reading is welcome; the endless combinations of filters, and forms, are not worth a crawler's time. */
export function loader({ context }: LoaderFunctionArgs) {
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /programs?',
    'Disallow: /programs/compare?',
    'Disallow: /programs/export.',
    'Disallow: /programs/saved?',
    'Disallow: /programs/*/report',
    `Sitemap: ${context.portalUrl}/sitemap.xml`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
