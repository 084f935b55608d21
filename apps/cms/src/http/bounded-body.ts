import { refusal } from './refusal.ts'

const MEGABYTE = 1024 * 1024
const MAX_BODY_BYTES = MEGABYTE
const MAX_UPLOAD_BYTES = 6 * MEGABYTE

/** The whole body, at most one megabyte (six for files of signed-in people); else a refusal with 413. */
export async function boundedBody(request: Request): Promise<Uint8Array<ArrayBuffer> | null | Response> {
  if (!request.body) return null
  const limit = isUpload(request) ? MAX_UPLOAD_BYTES : MAX_BODY_BYTES
  const tooLarge = () => refusal(413, `This is too large: the most is ${limit / MEGABYTE} MB.`)
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  // The stream is counted too: a sender can leave the length out or lie about it.
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > limit) {
      await reader.cancel()
      return tooLarge()
    }
    chunks.push(value)
  }
  return Uint8Array.from(Buffer.concat(chunks))
}

function isUpload(request: Request): boolean {
  const { pathname } = new URL(request.url)
  const isMultipart = (request.headers.get('content-type') ?? '').startsWith('multipart/form-data')
  const isSignedIn =
    /(?:^|;\s*)payload-token=/.test(request.headers.get('cookie') ?? '') ||
    request.headers.has('authorization')
  return isMultipart && isSignedIn && /^\/api\/media(?:\/|$)/.test(pathname)
}
