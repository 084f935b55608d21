import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  breakingOff,
  FakeCms,
  fallingSilent,
  frozen,
  refusing,
  saying,
  serving,
  tagOf,
} from '../../testing/fake-cms.ts'
import { fetchSnapshot, type SnapshotRequest } from './fetch-snapshot.ts'

let cms: FakeCms
beforeAll(async () => {
  cms = await FakeCms.start()
})
afterAll(() => cms.stop())

function ask(parts: Partial<SnapshotRequest> = {}) {
  return fetchSnapshot({
    url: cms.url,
    etag: null,
    silenceMs: 5_000,
    totalMs: 10_000,
    maxBytes: 10_000,
    stop: new AbortController().signal,
    ...parts,
  })
}

describe('a cms that is well', () => {
  test('gives the body as it came, with its tag', async () => {
    cms.behave = serving({ a: 1 })
    const etag = tagOf('{"a":1}')
    expect(await ask()).toEqual({ kind: 'new', body: Buffer.from('{"a":1}'), etag })
    expect(await ask({ etag })).toEqual({ kind: 'unchanged' })
    expect(cms.asked.slice(-2)).toEqual([null, etag])
  })

  test('need not tag its answers', async () => {
    cms.behave = saying('{}')
    expect(await ask()).toEqual({ kind: 'new', body: Buffer.from('{}'), etag: null })
  })
})

describe('a cms that is not well', () => {
  const faults = [
    ['answers 503', refusing, /status 503/],
    ['breaks off', breakingOff('{"format":'), /cannot be reached/],
    ['sends more than is taken', saying('x'.repeat(20_000)), /more than/],
    ['never answers', frozen, /silent for 0.05 s/],
    ['falls silent in the middle', fallingSilent('{"format":'), /silent for 0.05 s/],
  ] as const
  test.each(faults)('%s', async (_name, behave, message) => {
    cms.behave = behave
    await expect(ask({ silenceMs: 50 })).rejects.toThrow(message)
  })

  test('drips on for ever', async () => {
    cms.behave = (_request, response) => {
      response.writeHead(200)
      const drip = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(drip))
    }
    await expect(ask({ silenceMs: 2_000, totalMs: 100 })).rejects.toThrow(/not finished after 0.1 s/)
  })

  test('sends another body than its tag says', async () => {
    cms.behave = (_request, response) => response.writeHead(200, { etag: tagOf('{}') }).end('{"a":1}')
    await expect(ask()).rejects.toThrow(/not what its tag says/)
  })

  test('says "unchanged" to somebody who has nothing', async () => {
    cms.behave = (_request, response) => response.writeHead(304).end()
    await expect(ask()).rejects.toThrow(/status 304/)
  })

  test('sends us elsewhere: nobody follows', async () => {
    cms.behave = (_request, response) => response.writeHead(302, { location: cms.url }).end()
    await expect(ask()).rejects.toThrow(/redirect/)
  })

  test('is not there', async () => {
    const gone = await FakeCms.start()
    const { url } = gone
    await gone.stop()
    await expect(ask({ url })).rejects.toThrow(/cannot be reached .*ECONNREFUSED/)
  })
})

test('a portal that stops does not wait for the answer', async () => {
  cms.behave = frozen
  const stop = new AbortController()
  const answer = ask({ stop: stop.signal })
  await cms.nextRequest()
  stop.abort()
  await expect(answer).rejects.toThrow(/the portal stops/)
})
