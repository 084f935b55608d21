const twoYears = 2 * 365 * 24 * 3600

const always = {
  'X-Content-Type-Options': 'nosniff',
  // Forms still carry their origin, other sites learn nothing.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const

/** The headers that every answer carries, besides the content security policy. */
export function securityHeaders({ portalUrl }: { portalUrl: string }): Readonly<Record<string, string>> {
  if (!portalUrl.startsWith('https:')) return always
  return { ...always, 'Strict-Transport-Security': `max-age=${twoYears}; includeSubDomains` }
}
