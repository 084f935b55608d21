/**
 * The content security policy of a page. Nothing is allowed that is not named; scripts only on pages that ship them:
 * files of ours, and what carries the nonce of this one response. Styles come from files: `style="..."` attributes do not work, on purpose.
 */
export function contentSecurityPolicy({
  nonce,
  hasScriptFiles,
  framedBy = [],
  isDevelopment,
}: PolicyInput): string {
  const hasScripts = nonce !== null || hasScriptFiles
  const directives = [
    `default-src 'none'`,
    ...(hasScripts
      ? [`script-src 'self'${nonce === null ? '' : ` 'nonce-${nonce}'`}`, `connect-src 'self'`]
      : []),
    // The development server puts styles into the page itself.
    isDevelopment ? `style-src 'self' 'unsafe-inline'` : `style-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors ${framedBy.length > 0 ? framedBy.join(' ') : `'none'`}`,
  ]
  return directives.join('; ')
}

export interface PolicyInput {
  /** Null for a page that has no use for it: it can be kept in a cache. */
  readonly nonce: string | null
  /** True for a page that loads scripts from files of ours. */
  readonly hasScriptFiles: boolean
  /** Origins that may show the page in a frame; nobody when left out. */
  readonly framedBy?: readonly string[]
  readonly isDevelopment: boolean
}
