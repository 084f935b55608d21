import { describe, expect, test } from 'vitest'
import { startTestPortal } from '../testing/test-portal.ts'

const fromHere = { Origin: 'http://portal.test', 'Content-Type': 'application/x-www-form-urlencoded' }

describe('forms', () => {
  const dark = { method: 'POST', headers: fromHere, body: 'theme=dark&returnTo=%2Fprograms%3Fq%3Dx' }

  test('choosing a theme sets a cookie and goes back', async () => {
    const { ask } = await startTestPortal()
    const { status, headers } = await ask('/theme', dark)
    expect(status).toBe(303)
    expect(headers).toMatchObject({ location: '/programs?q=x', 'cache-control': 'no-store' })
    expect(headers['set-cookie']).toEqual([expect.stringMatching(/^theme=dark; .*HttpOnly; SameSite=Lax$/)])
  })

  test('never goes to another site', async () => {
    const { ask } = await startTestPortal()
    const body = 'theme=dark&returnTo=https%3A%2F%2Fevil.example'
    expect((await ask('/theme', { ...dark, body })).headers.location).toBe('/')
  })

  test('a body that is no form chooses nothing', async () => {
    const { ask } = await startTestPortal()
    const headers = { ...fromHere, 'Content-Type': 'multipart/form-data' }
    expect(await ask('/theme', { method: 'POST', headers, body: 'x' })).toMatchObject({
      status: 303,
      headers: { location: '/' },
    })
  })

  test.each([
    ['another site says so', { Origin: 'https://evil.example' }, 403],
    ['a sandboxed frame says nothing', { Origin: 'null' }, 403],
    ['nobody says anything', {}, 403],
    ['the browser says another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://portal.test' }, 403],
    ['the browser says a neighbor', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['the browser says ourselves', { 'Sec-Fetch-Site': 'same-origin' }, 303],
    [
      'a reader came by another name of this machine',
      { Origin: 'http://localhost:4000', Host: 'localhost:4000' },
      303,
    ],
  ])('when %s', async (_name, claims, status) => {
    const { ask } = await startTestPortal()
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', ...claims }
    expect((await ask('/theme', { ...dark, headers })).status).toBe(status)
  })

  test.each([
    ['said to be too long', { 'Content-Length': '300000' }],
    ['found to be too long', { 'Transfer-Encoding': 'chunked' }],
  ])('a body %s is refused', async (_name, framing) => {
    const { ask } = await startTestPortal()
    const headers = { ...fromHere, ...framing }
    expect((await ask('/theme', { method: 'POST', headers, body: Buffer.alloc(300_000) })).status).toBe(413)
  })

  test('a file that is too long is told of by the page that takes it', async () => {
    const { ask } = await startTestPortal()
    const headers = { ...fromHere, 'Content-Type': 'multipart/form-data; boundary=x' }
    const body = Buffer.alloc(3_000_000)
    const {
      status,
      text,
      headers: answered,
    } = await ask('/assessment/questions', { method: 'POST', headers, body })
    expect(status).toBe(413)
    expect(answered).toMatchObject({ 'cache-control': 'no-store' })
    expect(text).toContain('This file is larger than a file of answers can be.')
    expect(text).toContain('href="/assessment"')
  })

  test('the thirty-first in a row has to wait', async () => {
    const { ask } = await startTestPortal()
    const statuses = []
    for (let sent = 0; sent < 31; sent += 1) statuses.push((await ask('/theme', dark)).status)
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(303))
    expect(await ask('/theme', dark)).toMatchObject({ status: 429, headers: { 'retry-after': '1' } })
  })
})
