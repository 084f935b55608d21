const YEAR_SECONDS = 31_536_000

/** Headers for every answer of the cms; browsers are bound to https only where the cms is reached over it. */
export function securityHeaders({ isHttps }: { isHttps: boolean }): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    ...(isHttps ? { 'Strict-Transport-Security': `max-age=${YEAR_SECONDS}; includeSubDomains` } : {}),
  }
}

/** What an answer of the API may do in a browser: nothing. */
export const apiContentPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** What the admin may do: its own scripts by nonce, its own styles (inline ones too: the editor sets them), nothing foreign. */
export function adminContentPolicy({
  nonce,
  portalUrl,
  isDevelopment,
}: {
  nonce: string
  /** Where previews are shown, beside the form of a draft. */
  portalUrl?: string | undefined
  isDevelopment: boolean
}): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    `frame-src ${portalUrl ? new URL(portalUrl).origin : "'none'"}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
