import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { buildContent, buildInstitution, buildProgram } from '@evenkeel/domain/testing'
import { describe, expect, test } from 'vitest'
import { publishedContent } from '../app/content/published-content.ts'
import { startTestPortal } from '../testing/test-portal.ts'

const path = '/programs/export.csv'

describe('a file that is made while it is sent', () => {
  test('comes whole, to be kept, with a tag by which it is known again', async () => {
    const { ask } = await startTestPortal()
    const first = await ask(path)
    expect(first.status).toBe(200)
    expect(first.headers).toMatchObject({
      'content-type': expect.stringContaining('text/csv'),
      'content-disposition': expect.stringMatching(
        /^attachment; filename="evenkeel-\d+-programs-[\d-]+\.csv"$/,
      ),
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      vary: 'Accept-Encoding, Cookie',
    })
    const again = await ask(path, { headers: { 'If-None-Match': String(first.headers.etag) } })
    expect(again).toMatchObject({ status: 304, text: '' })
    const other = await ask(`${path}?kind=residency`, {
      headers: { 'If-None-Match': String(first.headers.etag) },
    })
    expect(other.status).toBe(200)
  })

  test('HEAD tells the same without a body', async () => {
    const { ask } = await startTestPortal()
    const { headers } = await ask(path)
    const head = await ask(path, { method: 'HEAD' })
    expect(head).toMatchObject({ status: 200, text: '' })
    for (const name of ['etag', 'content-type', 'content-disposition'])
      expect(head.headers[name]).toBe(headers[name])
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('in %s it is the same file', async (encoding, decode) => {
    const { ask } = await startTestPortal()
    const plain = await ask(path)
    const packed = await ask(path, { headers: { 'Accept-Encoding': encoding } })
    expect(packed.headers['content-encoding']).toBe(encoding)
    expect(decode(packed.body).equals(plain.body)).toBe(true)
  })

  test('whoever asks for very many in a row is asked to wait, others are not', async () => {
    const { ask } = await startTestPortal({ trustProxy: 1 })
    const from = (visitor: string) => ask(`${path}?q=nothing`, { headers: { 'X-Forwarded-For': visitor } })
    const statuses = []
    for (let times = 0; times < 32; times += 1) statuses.push((await from('192.0.2.1')).status)
    expect(statuses.slice(0, 30).every((status) => status === 200)).toBe(true)
    const refused = await from('192.0.2.1')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await from('192.0.2.2')).status).toBe(200)
  })

  test('a reader who goes away in the middle leaves a place for the next, and nothing in the log', async () => {
    const one = buildProgram()
    const programs = Array.from({ length: 600 }, (_, at) => ({ ...one, slug: `many-${at}` }))
    const { ask, port, state, lines } = await startTestPortal({ trustProxy: 1 })
    state.published = publishedContent(buildContent({ programs, institutions: [buildInstitution()] }), 'many')
    for (let times = 0; times < 9; times += 1) {
      const request = httpRequest({ port, path, agent: false })
      request.end()
      const [response] = await once(request, 'response')
      await once(response, 'data')
      response.destroy()
      await once(response, 'close')
    }
    expect((await ask(`${path}?q=nothing`)).status).toBe(200)
    expect(lines.filter((line) => line.includes('failed'))).toEqual([])
  })
})
