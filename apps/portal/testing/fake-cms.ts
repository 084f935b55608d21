import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'

type Behavior = (request: IncomingMessage, response: ServerResponse) => void

/** A cms on a free port of this machine that behaves, or misbehaves, as it is told. */
export class FakeCms {
  behave: Behavior = refusing
  /** The If-None-Match header of each request so far; null where it had none. */
  readonly asked: (string | null)[] = []
  /** Requests that are being answered, now and at most. */
  underWay = 0
  mostUnderWay = 0
  readonly #server: Server
  readonly #arrivals: (() => void)[] = []

  private constructor() {
    const listener: RequestListener = (request, response) => {
      this.asked.push(request.headers['if-none-match'] ?? null)
      this.underWay += 1
      this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay)
      response.on('close', () => (this.underWay -= 1))
      this.behave(request, response)
      for (const arrived of this.#arrivals.splice(0)) arrived()
    }
    this.#server = createServer(listener)
  }

  static async start(): Promise<FakeCms> {
    const cms = new FakeCms()
    cms.#server.listen(0, '127.0.0.1')
    await once(cms.#server, 'listening')
    return cms
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api/snapshot`
  }

  /** Resolves at the next request. */
  nextRequest(): Promise<void> {
    return new Promise((resolve) => this.#arrivals.push(resolve))
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }
}

/** The tag that the real cms gives to a body. */
export function tagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('hex')}"`
}

/** As the real one: the snapshot with its tag, 304 to who has it. */
export function serving(snapshot: unknown): Behavior {
  const body = JSON.stringify(snapshot)
  const etag = tagOf(body)
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
    else response.writeHead(200, { etag, 'content-type': 'application/json' }).end(body)
  }
}

/** 200 with this body and no tag. */
export function saying(body: string): Behavior {
  return (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body)
}

/** As when its database is away. */
export function refusing(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503).end('{}')
}

/** Takes the request and never answers, as a frozen process does. */
export function frozen(): void {}

/** Begins to answer and breaks off. */
export function breakingOff(body: string): Behavior {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length * 2 })
    response.write(body, () => response.destroy())
  }
}

/** Begins to answer and falls silent. */
export function fallingSilent(body: string): Behavior {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write(body)
  }
}
