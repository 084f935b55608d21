import { openPayload } from '../../database/open-payload.ts'
import { pingDatabase } from '../../database/ping.ts'

export const dynamic = 'force-dynamic'

/** The process can serve: its database answers within two seconds. */
export async function GET(): Promise<Response> {
  const payload = await openPayload()
  const isReady =
    payload !== null &&
    (await pingDatabase(payload).then(
      () => true,
      () => false,
    ))
  return new Response(isReady ? 'ready\n' : 'The database does not answer.\n', {
    status: isReady ? 200 : 503,
    headers: {
      'Content-Type': 'text/plain',
      'Cache-Control': 'no-store',
      ...(isReady ? {} : { 'Retry-After': '3' }),
    },
  })
}
