import { chooseEncoding, compress, type Encoding, isCompressible } from './encoding.ts'

/** A whole answer in memory; each encoding is made once, when it is first asked for. */
export class Reply {
  readonly #encodings = new Map<Encoding, Promise<Buffer>>()

  constructor(
    readonly status: number,
    readonly headers: Readonly<Record<string, string | readonly string[]>>,
    readonly body: Buffer,
  ) {}

  /** About how much memory it holds, with its encodings. */
  get bytes(): number {
    return this.body.length * 2 + 2048
  }

  get contentType(): string {
    const type = this.headers['content-type']
    return typeof type === 'string' ? type : ''
  }

  /** The same answer with these headers on top. */
  with(headers: Readonly<Record<string, string>>): Reply {
    return new Reply(this.status, { ...this.headers, ...headers }, this.body)
  }

  /** The body in the best encoding that a client accepts. */
  async encoded(accepted: string | undefined): Promise<{ encoding: Encoding; body: Buffer }> {
    const encoding = isCompressible(this.contentType, this.body.length)
      ? chooseEncoding(accepted)
      : 'identity'
    const kept = this.#encodings.get(encoding) ?? compress(this.body, encoding)
    this.#encodings.set(encoding, kept)
    return { encoding, body: await kept }
  }
}

/** A web response as a reply; header names in lower case, cookies one by one. */
export async function replyOf(response: Response): Promise<Reply> {
  const headers: Record<string, string | readonly string[]> = Object.fromEntries(response.headers)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) headers['set-cookie'] = cookies
  return new Reply(response.status, headers, Buffer.from(await response.arrayBuffer()))
}
