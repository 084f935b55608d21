import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { rendered } from '../testing/test-build.tsx'
import { startTestPortal } from '../testing/test-portal.ts'

describe('kept answers', () => {
  test('the same page is rendered once per state of the content, and not at all for who has it', async () => {
    const { ask, state } = await startTestPortal()
    const before = rendered.length
    const first = await ask('/plain?kept')
    await ask('/plain?kept')
    expect(rendered.length - before).toBe(1)
    const known = { 'If-None-Match': String(first.headers.etag) }
    expect(await ask('/plain?kept', { headers: known })).toMatchObject({ status: 304, text: '' })
    state.published = { ...state.published, etag: 'second' }
    const next = await ask('/plain?kept', { headers: known })
    expect(next.status).toBe(200)
    expect(next.headers.etag).not.toBe(first.headers.etag)
    expect(rendered.length - before).toBe(2)
  })

  test('a tag that was learned elsewhere is not taken for another address or theme', async () => {
    const { ask } = await startTestPortal()
    const { etag } = (await ask('/plain?one')).headers
    const headers = { 'If-None-Match': String(etag) }
    expect((await ask('/plain?two', { headers })).status).toBe(200)
    expect((await ask('/plain?one', { headers: { ...headers, Cookie: 'theme=dark' } })).status).toBe(200)
  })

  test('readers with different themes get their own, and nothing else of a request reaches the page', async () => {
    const { ask } = await startTestPortal()
    const headers = { Cookie: 'theme=dark; other=1', 'User-Agent': 'Mozilla' }
    expect((await ask('/plain', { headers })).text).toContain('&quot;theme&quot;:&quot;dark&quot;')
    const { text, headers: answered } = await ask('/plain')
    expect(text).toContain('&quot;theme&quot;:&quot;system&quot;')
    expect(text).toContain('&quot;userAgent&quot;:null')
    expect(answered).toMatchObject({
      vary: 'Accept-Encoding, Cookie',
      'cache-control': expect.stringMatching(/^public, max-age=0, s-maxage=\d, stale-while-revalidate=\d$/),
    })
  })

  test('many askers of a page that is being rendered wait for the one rendering', async () => {
    const { ask } = await startTestPortal()
    const before = rendered.length
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/plain?together')))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(rendered.length - before).toBe(1)
  })

  test('HEAD tells all but the body', async () => {
    const { ask } = await startTestPortal()
    const get = await ask('/plain')
    const head = await ask('/plain', { method: 'HEAD' })
    expect(head.text).toBe('')
    expect(head.headers).toMatchObject({
      etag: get.headers.etag,
      'content-length': get.headers['content-length'],
    })
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('a long answer is sent in %s to who takes it', async (encoding, decode) => {
    const { ask } = await startTestPortal()
    const path = '/api/v1/programs'
    const plain = await ask(path)
    const packed = await ask(path, { headers: { 'Accept-Encoding': encoding } })
    expect(packed.headers['content-encoding']).toBe(encoding)
    expect(packed.body.length).toBeLessThan(plain.body.length)
    expect(decode(packed.body).toString()).toBe(plain.text)
  })
})
