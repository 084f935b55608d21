import { apiContentPolicy, securityHeaders } from './security-headers.ts'

/** The answer of a route with the headers that every answer of the API carries. */
export function withSecurityHeaders(response: Response, isHttps: boolean): Response {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(securityHeaders({ isHttps }))) headers.set(name, value)
  if (!headers.has('content-security-policy')) headers.set('Content-Security-Policy', apiContentPolicy)
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}
