import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { readEnv } from './env.ts'
import { servedOverHttps } from './http/served-over-https.ts'
import { adminContentPolicy, securityHeaders } from './http/security-headers.ts'

export const config = { matcher: ['/admin/:path*'] }

/** Gives every page of the admin its security headers and a nonce of its own for its scripts. */
export function proxy(request: NextRequest): NextResponse {
  const env = readEnv()
  const nonce = randomBytes(16).toString('base64')
  const policy = adminContentPolicy({
    nonce,
    portalUrl: env.PREVIEW_SECRET && env.PORTAL_URL,
    isDevelopment: env.NODE_ENV === 'development',
  })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  // Next reads the nonce from here and puts it on the scripts that it writes.
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  const own = {
    ...securityHeaders({ isHttps: servedOverHttps() }),
    'Content-Security-Policy': policy,
  }
  for (const [name, value] of Object.entries(own)) response.headers.set(name, value)
  return response
}
