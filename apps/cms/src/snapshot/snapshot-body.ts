import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/** A snapshot ready to send: its strong ETag and its body, compressed once. */
export interface SnapshotBody {
  etag: string
  bodies: Record<Encoding, Buffer<ArrayBuffer>>
}

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)
const BROTLI_QUALITY = 5

/** The ETag is the SHA-256 of the uncompressed body: the same content has the same tag in every process. */
export async function snapshotBody(snapshot: unknown): Promise<SnapshotBody> {
  const identity = Buffer.from(JSON.stringify(snapshot))
  const etag = `"${createHash('sha256').update(identity).digest('hex')}"`
  const [zipped, brotli] = await Promise.all([
    toGzip(identity),
    toBrotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  ])
  return { etag, bodies: { identity, gzip: Buffer.from(zipped), br: Buffer.from(brotli) } }
}
