/**
 * The content security policy of a page. Nothing is allowed that is not named; scripts only on pages that ship them,
 * by the nonce of this one response. Styles come from files: `style="..."` attributes do not work, on purpose.
 */
export function contentSecurityPolicy({ nonce, cmsUrl, isDevelopment }: PolicyInput): string {
  const directives = [
    `default-src 'none'`,
    ...(nonce === null ? [] : [`script-src 'self' 'nonce-${nonce}'`, `connect-src 'self'`]),
    // The development server puts styles into the page itself.
    isDevelopment ? `style-src 'self' 'unsafe-inline'` : `style-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    ['frame-ancestors', `'self'`, cmsUrl].filter(Boolean).join(' '),
  ]
  return directives.join('; ')
}

export interface PolicyInput {
  /** Null for a page without scripts. */
  readonly nonce: string | null
  /** The cms shows pages in a frame, for previews. */
  readonly cmsUrl?: string | undefined
  readonly isDevelopment: boolean
}
