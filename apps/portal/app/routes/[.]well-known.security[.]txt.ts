import { addMonths } from '@evenkeel/domain'
import type { LoaderFunctionArgs } from '@remix-run/node'

/**
 * Whom to tell about a hole (RFC 9116). It ends a year after the content's last change: a portal that nobody looks
 * after should not promise that somebody reads reports.
 */
export function loader({ context }: LoaderFunctionArgs) {
  const { portalUrl, securityContact, published } = context
  const lines = [
    '# Please report privately: through the security advisories of the project’s repository, or as given here.',
    `Contact: ${securityContact ?? `${portalUrl}/about`}`,
    `Expires: ${addMonths(published.asOf.slice(0, 10), 12)}T00:00:00.000Z`,
    'Preferred-Languages: en',
    `Canonical: ${portalUrl}/.well-known/security.txt`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
