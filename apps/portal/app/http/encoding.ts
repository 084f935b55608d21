import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)
const worthwhileBytes = 800
const textual = /^(?:text\/|application\/(?:json|problem\+json|xml|javascript|manifest\+json)|image\/svg)/

/** The best encoding that a client accepts, from its Accept-Encoding header; a coding with q=0 is refused. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const codings = (accepted ?? '').toLowerCase().split(',')
  const accepts = (name: string) =>
    codings.some((coding) => new RegExp(`^\\s*${name}\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*$).*)?$`).test(coding))
  if (accepts('br')) return 'br'
  return accepts('gzip') ? 'gzip' : 'identity'
}

/** True for text that is long enough to be worth it; pictures and fonts are compressed already. */
export function isCompressible(contentType: string, bytes: number): boolean {
  return bytes >= worthwhileBytes && textual.test(contentType)
}

/** The body in an encoding. */
export async function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return toBrotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 5,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
    case 'gzip':
      return toGzip(body, { level: 9 })
    case 'identity':
      return body
  }
}
