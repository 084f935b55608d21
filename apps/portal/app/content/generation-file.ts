import { createHash, webcrypto } from 'node:crypto'
import { z } from 'zod'

const headSchema = z.object({ etag: z.string().nullable(), fetchedAt: z.iso.datetime() })

/** A snapshot as the cms sent it, with the tag to revalidate it by. */
export interface Generation {
  /** The body, byte by byte. */
  readonly body: Buffer<ArrayBuffer>
  /** The cms's ETag header as it came; null where it sent none. */
  readonly etag: string | null
  /** When it arrived. */
  readonly fetchedAt: string
}

/** A generation as a file: the SHA-256 of all that follows, a line about it, the body. */
export async function encodeGeneration({ body, etag, fetchedAt }: Generation): Promise<Buffer<ArrayBuffer>> {
  const head = Buffer.from(`${JSON.stringify({ etag, fetchedAt })}\n`)
  const file = Buffer.concat([Buffer.from(`${' '.repeat(64)}\n`), head, body])
  file.write(await sha256Aside(file.subarray(65)), 'latin1')
  return file
}

/** The generation in a file; null where a single bit is missing or wrong. */
export async function decodeGeneration(file: Buffer<ArrayBuffer>): Promise<Generation | null> {
  const checksum = file.subarray(0, 64).toString('latin1')
  const rest = file.subarray(65)
  const endOfHead = rest.indexOf('\n')
  if (file[64] !== 0x0a || endOfHead === -1 || (await sha256Aside(rest)) !== checksum) return null
  const head = headSchema.safeParse(JSON.parse(rest.subarray(0, endOfHead).toString('utf8')))
  return head.success ? { ...head.data, body: rest.subarray(endOfHead + 1) } : null
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The same for what can be a hundred megabytes long: worked out on another thread, while readers are answered. */
export async function sha256Aside(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex')
}
