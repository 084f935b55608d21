import { openPayload } from '../../../../database/open-payload.ts'
import { withSecurityHeaders } from '../../../../http/with-security-headers.ts'
import { serveSnapshot, unavailable } from '../../../../snapshot/serve-snapshot.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const payload = await openPayload()
  return withSecurityHeaders(payload ? await serveSnapshot(payload, request.headers) : unavailable())
}
