import { createHash } from 'node:crypto'

/** A snapshot ready to send. */
export interface SnapshotBody {
  etag: string
  body: Buffer<ArrayBuffer>
}

/** The ETag is the SHA-256 of the body: the same content has the same tag in every process. */
export function snapshotBody(snapshot: unknown): SnapshotBody {
  const body = Buffer.from(JSON.stringify(snapshot))
  return { etag: `"${createHash('sha256').update(body).digest('hex')}"`, body }
}
