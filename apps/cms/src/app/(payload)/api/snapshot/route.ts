import { openPayload } from '../../../../database/open-payload.ts'
import { servedOverHttps } from '../../../../http/served-over-https.ts'
import { withSecurityHeaders } from '../../../../http/with-security-headers.ts'
import { serveSnapshot, unavailable } from '../../../../snapshot/serve-snapshot.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const payload = await openPayload()
  const answer = payload ? await serveSnapshot(payload, request.headers) : unavailable()
  return withSecurityHeaders(answer, servedOverHttps())
}
