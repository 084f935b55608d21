import { describe, expect, test } from 'vitest'
import { startTestPortal } from '../testing/test-portal.ts'

const fromHere = { Origin: 'http://portal.test', 'Content-Type': 'application/x-www-form-urlencoded' }

describe('every answer', () => {
  test.each([
    '/',
    '/plain',
    '/healthz',
    '/readyz',
    '/robots.txt',
    '/assets/a.css',
    '/api/v1',
    '/api/v1/nothing',
  ])('%s carries the headers that keep a browser safe and none that tell on us', async (path) => {
    const { ask } = await startTestPortal()
    const { headers } = await ask(path)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('strict-transport-security')
  })

  test('asks browsers to stay with https where that is our address', async () => {
    const { ask } = await startTestPortal({ portalUrl: 'https://portal.test' })
    expect((await ask('/plain')).headers['strict-transport-security']).toMatch(/max-age=\d{8}/)
  })
})

describe('scripts', () => {
  test('a reading page allows none', async () => {
    const { ask } = await startTestPortal()
    const { headers, text } = await ask('/plain')
    expect(headers['content-security-policy']).not.toContain('script-src')
    expect(text).not.toContain('<script')
  })

  test('a page that ships them allows its own by a nonce that is used once, and is kept by nobody', async () => {
    const { ask } = await startTestPortal()
    const nonces = []
    for (let times = 0; times < 2; times += 1) {
      const { headers, text } = await ask('/with-scripts')
      const nonce = /'nonce-([\w-]{22})'/.exec(String(headers['content-security-policy']))?.[1] ?? ''
      const tags = text.match(/<script[^>]*>/g) ?? []
      expect(tags.length).toBeGreaterThan(1)
      for (const tag of tags) expect(tag).toContain(`nonce="${nonce}"`)
      expect(headers).toMatchObject({ 'cache-control': 'no-store' })
      expect(headers).not.toHaveProperty('etag')
      nonces.push(nonce)
    }
    expect(new Set(nonces).size).toBe(2)
  })

  test('a page with enhancements allows files of ours, carries no nonce and can be kept', async () => {
    const { ask } = await startTestPortal()
    const { headers, text } = await ask('/enhanced')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("; script-src 'self'; connect-src 'self';")
    expect(policy).not.toContain('nonce')
    expect(text).toContain('<script type="module" src="/assets/finder-abc.js"></script>')
    expect(headers['cache-control']).toContain('public')
    const again = await ask('/enhanced', { headers: { 'If-None-Match': String(headers.etag) } })
    expect(again.status).toBe(304)
    // A browser would take it for the policy of the page that it has.
    expect(again.headers).not.toHaveProperty('content-security-policy')
  })

  test('the words of a script in a text allow nothing', async () => {
    const { ask } = await startTestPortal()
    const { headers, text } = await ask(
      `/echo?words=${encodeURIComponent('<script type="module" src="/x.js">')}`,
    )
    expect(text).toContain('&lt;script type=')
    expect(headers['content-security-policy']).not.toContain('script-src')
  })

  test('nobody may frame a page for readers, the cms neither', async () => {
    const { ask } = await startTestPortal({ cmsUrl: 'http://cms.test' })
    expect((await ask('/plain')).headers['content-security-policy']).toMatch(/frame-ancestors 'none'$/)
  })
})

describe('what is refused', () => {
  test.each([
    ['an address of 8,193 characters', 'GET', `/${'a'.repeat(8_192)}`, 414],
    ['an address of 30,000 characters', 'GET', `/programs?q=${'a'.repeat(30_000)}`, 414],
    ['a broken percent code', 'GET', '/programs/%ff', 400],
    ['a path that could be a host', 'GET', '//evil.example/', 400],
    ['a path that could be a host in disguise', 'GET', '/\\evil.example/', 400],
    ['a zero byte', 'GET', '/programs/%00', 400],
    ['a private switch of Remix', 'GET', '/plain?_data=plain', 400],
    ['PUT', 'PUT', '/plain', 405],
    ['DELETE', 'DELETE', '/', 405],
    ['writing to the API', 'POST', '/api/v1/programs', 405],
  ])('%s', async (_name, method, path, status) => {
    const { ask } = await startTestPortal()
    const answer = await ask(path, { method, headers: fromHere })
    expect(answer.status).toBe(status)
    expect(answer.headers['cache-control']).toBe('no-store')
    if (!path.startsWith('/api/')) expect(answer.text).toContain('<a href="/">Go to the start page</a>')
    if (status === 405) expect(answer.headers.allow).toMatch(/^GET, HEAD/)
  })

  test('an address that nobody knows is a page for people and a problem for programs', async () => {
    const { ask } = await startTestPortal()
    const page = await ask('/nothing-here')
    expect(page).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } })
    expect(page.text).toContain('No such page')
    const problem = await ask('/api/v1/nothing-here')
    expect(problem).toMatchObject({
      status: 404,
      headers: { 'content-type': 'application/problem+json; charset=utf-8' },
    })
    expect(JSON.parse(problem.text)).toEqual({
      type: 'about:blank',
      title: 'Not found',
      status: 404,
      detail: expect.stringContaining('/api/v1'),
      instance: '/api/v1/nothing-here',
    })
  })

  test('a page that breaks is an error of ours, tells nothing and takes nobody down', async () => {
    const { ask } = await startTestPortal()
    const { status, text } = await ask('/broken')
    expect(status).toBe(500)
    expect(text).not.toContain('A loader broke')
    expect((await ask('/plain')).status).toBe(200)
  })

  test('a renderer that fails altogether is a page that says so', async () => {
    const render = () => Promise.reject(new Error('No memory'))
    const { ask, lines } = await startTestPortal({ render })
    const { status, text } = await ask('/plain?secret=1')
    expect(status).toBe(500)
    expect(text).toContain('Something broke')
    expect(text).not.toContain('No memory')
    expect(lines.join('\n')).toContain('GET /plain failed: Error: No memory')
    expect(lines.join('\n')).not.toContain('secret')
  })
})

describe('without any content', () => {
  test('people get a page that says so, programs a problem, and whoever watches over us is told', async () => {
    const status = {
      fetchedAt: null,
      quarantined: [],
      lastError: 'cannot be reached (10.0.0.7)',
      diskError: null,
    }
    const store = { current: () => null, status: () => status }
    const { ask } = await startTestPortal({ store })
    const page = await ask('/')
    expect(page).toMatchObject({
      status: 503,
      headers: { 'retry-after': '5', 'content-type': 'text/html; charset=utf-8' },
    })
    expect(page.text).toContain('waiting for its content')
    expect(page.text).toContain('href="/assets/a.css"')
    const problem = await ask('/api/v1/programs')
    expect(problem).toMatchObject({
      status: 503,
      headers: { 'content-type': 'application/problem+json; charset=utf-8' },
    })
    expect(JSON.parse(problem.text)).toMatchObject({ status: 503, instance: '/api/v1/programs' })
    const ready = await ask('/readyz')
    expect(ready).toMatchObject({ status: 503, headers: { 'retry-after': '5' } })
    expect(JSON.parse(ready.text)).toEqual({ status: 'no content yet', refresh: 'failing', disk: 'ok' })
    expect(await ask('/healthz')).toMatchObject({ status: 200, text: 'ok 1.2.3\n' })
  })
})

describe('for whoever watches over the portal', () => {
  test('readiness tells how much there is and how old it is, and no addresses of ours', async () => {
    const { ask, state } = await startTestPortal()
    state.status = { ...state.status, lastError: 'cannot be reached (connect ECONNREFUSED 10.0.0.7:3001)' }
    const { status, text } = await ask('/readyz')
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({
      status: 'ready',
      asOf: '2026-11-20T08:00:00.000Z',
      ageSeconds: 10,
      counts: { programs: 2, faqs: 1 },
      quarantined: 0,
      refresh: 'failing',
    })
    expect(text).not.toContain('10.0.0.7')
  })

  test('the log has method, path, status and time, never what a visitor asked or sent', async () => {
    const { ask, lines } = await startTestPortal()
    await ask('/plain?visa=j-1&q=my+name')
    await ask('/theme', {
      method: 'POST',
      headers: { ...fromHere, Cookie: 'theme=dark' },
      body: 'theme=light&returnTo=%2Fq',
    })
    await ask('/nothing%0Ahere')
    expect(lines).toEqual([
      expect.stringMatching(/^GET \/plain 200 \d+ms$/),
      expect.stringMatching(/^POST \/theme 303 \d+ms$/),
      expect.stringMatching(/^GET \/nothing%0Ahere 404 \d+ms$/),
    ])
  })
})

describe('files for the browser', () => {
  test('come with a tag, and not again to who has them', async () => {
    const { ask } = await startTestPortal()
    expect(await ask('/assets/a.css')).toMatchObject({ status: 200, text: 'a{}', headers: { etag: 'W/"a"' } })
    expect((await ask('/assets/a.css', { headers: { 'If-None-Match': 'W/"a"' } })).status).toBe(304)
    expect((await ask('/assets/../package.json')).status).toBe(404)
  })
})
