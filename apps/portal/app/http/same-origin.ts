/**
 * True where a browser says that a form was sent from our own pages. A browser that says nothing at all is not
 * believed: each one in use sends Origin with a POST.
 */
export function isSameOrigin({ secFetchSite, origin, host, portalUrl }: OriginClaims): boolean {
  if (secFetchSite !== undefined) return secFetchSite === 'same-origin' || secFetchSite === 'none'
  if (origin === undefined || !URL.canParse(origin)) return false
  return origin === portalUrl || new URL(origin).host === host
}

/** Headers of a request, as they came; undefined where absent. */
export interface OriginClaims {
  readonly secFetchSite: string | undefined
  readonly origin: string | undefined
  readonly host: string | undefined
  readonly portalUrl: string
}
