import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { Request, Response } from 'express'
import { chooseEncoding } from '../app/http/encoding.ts'

const patienceMs = 30_000

/**
 * Sends an answer while it is made, compressed as the client likes it, no faster than the client takes it; for HEAD
 * without the body. A client that takes nothing for half a minute is let go, and one that goes away stops the making.
 */
export async function sendFile(
  request: Request,
  response: Response,
  answer: globalThis.Response,
): Promise<void> {
  const pieces = Readable.from(answer.body ? piecesOf(answer.body) : [], { objectMode: false })
  response.status(answer.status)
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  const encoding = chooseEncoding(request.headers['accept-encoding'])
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  if (request.method === 'HEAD') {
    pieces.destroy()
    response.end()
    return
  }
  response.setTimeout(patienceMs, () => response.destroy())
  try {
    const encoder = encoders[encoding]?.()
    await (encoder ? pipeline(pieces, encoder, response) : pipeline(pieces, response))
  } catch (error) {
    if (!hasLeft(error)) throw error
  }
}

const encoders: Partial<Record<ReturnType<typeof chooseEncoding>, () => Transform>> = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: () => createGzip({ level: 6 }),
}

async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      yield next.value
      // A client that takes all at once would otherwise keep every other reader waiting until the file is whole.
      await setImmediate()
    }
  } finally {
    await reader.cancel()
  }
}

/** True where the client closed the connection: nothing is broken. */
function hasLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
}
