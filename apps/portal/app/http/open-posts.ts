/**
 * Addresses of the API that compute something from a body and forget it. Anybody may send there, pages of other sites
 * included: nothing is changed by it, and no cookie plays a part.
 */
const openPosts: ReadonlySet<string> = new Set(['/api/v1/assessment'])

/** True where the API takes a body. */
export function takesOpenPosts(path: string): boolean {
  return openPosts.has(path.replace(/\/+$/, ''))
}

/** The methods that a path of the API answers to, as headers list them. */
export function methodsOf(path: string): string {
  return takesOpenPosts(path) ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS'
}
