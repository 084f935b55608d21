import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequestHandler } from '@remix-run/node'
import { parseSnapshot } from '@evenkeel/domain'
import { onTestFinished } from 'vitest'
import type { ContentStatus } from '../app/content/content-store.ts'
import { enhancementFilesSchema, enhancementNames } from '../app/enhancements.ts'
import { publishedContent } from '../app/content/published-content.ts'
import { Reply } from '../app/http/reply.ts'
import { createApp } from '../server/create-app.ts'
import { listen, newServer } from '../server/listen.ts'
import type { Site } from '../server/site.ts'
import { testBuild } from './test-build.tsx'
import { wholeSnapshot } from './whole-snapshot.ts'

const well: ContentStatus = {
  fetchedAt: '2026-11-23T08:00:00.000Z',
  quarantined: [],
  lastError: null,
  diskError: null,
}

/** A whole answer as it came over the wire, not followed, not decoded. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
  readonly text: string
}

export interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** A portal on a free port of this machine, over the whole snapshot for tests unless told otherwise. */
export async function startTestPortal(parts: Partial<Site> = {}) {
  const lines: string[] = []
  const state = { published: publishedContent(parseSnapshot(wholeSnapshot()), 'first'), status: well }
  const server = await listen(
    newServer(),
    createApp({
      store: { current: () => state.published, status: () => state.status },
      render: createRequestHandler(testBuild, 'test'),
      clientFiles: new Map([['/assets/a.css', asset]]),
      stylesheets: ['/assets/a.css'],
      enhancements,
      portalUrl: 'http://portal.test',
      securityContact: null,
      desk: null,
      previews: null,
      trustProxy: 0,
      pageCacheBytes: 1_000_000,
      version: '1.2.3',
      isDevelopment: false,
      now: () => new Date('2026-11-23T08:00:10.000Z'),
      log: (line) => lines.push(line),
      ...parts,
    }),
    0,
  )
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  const { port } = server.address() as AddressInfo
  return { server, port, state, lines, ask: (path: string, asked?: Asked) => ask(port, path, asked) }
}

const enhancements = enhancementFilesSchema.parse(
  Object.fromEntries(enhancementNames.map((name) => [name, `/assets/${name}-abc.js`])),
)

const asset = {
  etag: 'W/"a"',
  reply: new Reply(200, { 'content-type': 'text/css', etag: 'W/"a"' }, Buffer.from('a{}')),
}

async function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<Answer> {
  const request = httpRequest({ port, path, method, headers, agent: false })
  request.end(body)
  const [response] = await once(request, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  const whole = Buffer.concat(chunks)
  return { status: response.statusCode, headers: response.headers, body: whole, text: whole.toString() }
}
