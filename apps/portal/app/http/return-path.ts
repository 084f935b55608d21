/**
 * The path of our own site that a form asks to go back to, with its query and fragment; '/' for anything else, above
 * all for addresses of other sites in whatever disguise.
 */
export function returnPath(wanted: unknown, portalUrl: string): string {
  if (typeof wanted !== 'string' || wanted.length > 2_000 || !/^\/(?![/\\])/.test(wanted)) return '/'
  if (!URL.canParse(wanted, portalUrl)) return '/'
  const { origin, pathname, search, hash } = new URL(wanted, portalUrl)
  const isOurs = origin === new URL(portalUrl).origin && !pathname.startsWith('//')
  return isOurs ? pathname + search + hash : '/'
}
