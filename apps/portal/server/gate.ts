import type { Request } from 'express'
import type { Fault } from '../app/http/problem.ts'

const longestUrl = 8_192

/** What is wrong with the request line, before anybody looks at what it asks; null when nothing is. */
export function requestLineFault({
  method,
  originalUrl,
}: Pick<Request, 'method' | 'originalUrl'>): Fault | null {
  if (originalUrl.length > longestUrl)
    return { status: 414, detail: 'This address is longer than 8,192 characters. Ask for less at once.' }
  if (!isReadable(originalUrl))
    return { status: 400, detail: 'This address cannot be read. Check how it was copied.' }
  if (!knownMethods.has(method))
    return { status: 405, detail: `Nothing here answers to ${method}. Use GET, or send one of our forms.` }
  return null
}

const knownMethods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

/** Paths only, and none that another program could take for a host; whole percent codes; no private Remix switch. */
function isReadable(url: string): boolean {
  if (!url.startsWith('/') || /^\/[/\\]/.test(url)) return false
  const [path = '', query = ''] = url.split('?', 2)
  if (new URLSearchParams(query).has('_data')) return false
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}

/** The path of a request, without its query. */
export function pathOf(request: Pick<Request, 'originalUrl'>): string {
  return request.originalUrl.split('?', 1)[0] ?? '/'
}
