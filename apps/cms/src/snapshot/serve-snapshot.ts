import type { Payload } from 'payload'
import { pingDatabase } from '../database/ping.ts'
import type { SnapshotBody } from './snapshot-body.ts'
import { snapshotStoreOf } from './store-of.ts'

const PING_EVERY_MS = 500

/**
 * Answers a request for the snapshot: 200 with the body, 304 when the asker has it already, 503 within three seconds
 * when the database is gone or frozen.
 */
export async function serveSnapshot(payload: Payload, headers: Headers): Promise<Response> {
  const store = snapshotStoreOf(payload)
  const watch = new AbortController()
  try {
    const snapshot = await Promise.race([store.current(), databaseLost(payload, watch.signal)])
    return answer(snapshot, headers)
  } catch (error) {
    payload.logger.error({ msg: 'No snapshot can be made at present', err: error })
    return unavailable()
  } finally {
    watch.abort()
  }
}

/** The answer while no snapshot can be made. */
export function unavailable(): Response {
  return Response.json(
    { errors: [{ message: 'The content cannot be read at present. Keep what you have and ask again.' }] },
    { status: 503, headers: { 'Retry-After': '3', 'Cache-Control': 'no-store' } },
  )
}

/** Compression is left to the server: Next takes a `Content-Encoding` of a route's own away. */
function answer({ etag, body }: SnapshotBody, headers: Headers): Response {
  const common = { ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' }
  const known = (headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (known.includes(etag)) return new Response(null, { status: 304, headers: common })
  return new Response(body, { headers: { ...common, 'Content-Type': 'application/json; charset=utf-8' } })
}

/** Rejects as soon as the database stops answering; never resolves. A long build alone does not count as lost. */
async function databaseLost(payload: Payload, signal: AbortSignal): Promise<never> {
  for (;;) {
    await pingDatabase(payload)
    await new Promise((resolve) => setTimeout(resolve, PING_EVERY_MS))
    if (signal.aborted) return new Promise<never>(() => undefined)
  }
}
