import { openPayload } from '../../../../database/open-payload.ts'
import { serveSnapshot, unavailable } from '../../../../snapshot/serve-snapshot.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const payload = await openPayload()
  return payload ? serveSnapshot(payload, request.headers) : unavailable()
}
