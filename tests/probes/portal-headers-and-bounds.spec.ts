import { env } from '../env.ts'
import { expect, test } from '../test.ts'

test('every page carries the headers that keep it to itself', async ({ request }) => {
  const headers = (await request.get('/programs')).headers()
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).not.toContain('unsafe-inline')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-powered-by']).toBeUndefined()
  expect(headers['set-cookie']).toBeUndefined()
})

test('no page may be framed, and no draft is shown to whoever guesses', async ({ request }) => {
  expect((await request.get('/programs')).headers()['content-security-policy']).toContain(
    "frame-ancestors 'none'",
  )
  for (const pass of ['', 'faqs.1.1.s.1795862700.AAAA', 'programs.1', '%00', "' or 1=1"]) {
    const refused = await request.get('/preview', { params: { pass } })
    expect(refused.status(), pass).toBe(403)
    expect(refused.headers()).toMatchObject({ 'cache-control': 'no-store' })
    expect(refused.headers()['content-security-policy']).toContain(`frame-ancestors `)
  }
  expect((await request.get(`${env.cmsUrl}/api/preview/draft`)).status()).toBe(401)
})

test('an address that is too long and a body that is too large are refused', async ({ request }) => {
  expect((await request.get(`/programs?q=${'x'.repeat(20_000)}`)).status()).toBe(414)
  const response = await request.post('/theme', {
    headers: { origin: env.portalUrl, 'content-type': 'application/x-www-form-urlencoded' },
    data: `theme=dark&filler=${'x'.repeat(1_000_000)}`,
  })
  expect(response.status()).toBe(413)
})

test('a form that another site sends is refused, and none leads away', async ({ request }) => {
  const send = (origin: string, back: string) =>
    request.post('/theme', { headers: { origin }, form: { theme: 'dark', back }, maxRedirects: 0 })
  expect((await send('https://elsewhere.example', '/')).status()).toBe(403)
  const led = await send(new URL(env.portalUrl).origin, 'https://elsewhere.example/')
  expect([303, 400]).toContain(led.status())
  expect(led.headers().location ?? '/').toMatch(/^\/(?![/\\])/)
})

test('a page is the same whatever name its visitor gives the portal', async ({ request }) => {
  const page = await request.get('/', {
    headers: {
      'x-forwarded-host': 'elsewhere.example',
      'x-forwarded-proto': 'gopher',
      host: 'elsewhere.example',
    },
  })
  expect(page.status()).toBe(200)
  expect(await page.text()).not.toMatch(/elsewhere\.example|gopher/)
})

test('no address leads out of the portal’s own files or to its inner workings', async ({ request }) => {
  for (const path of ['/?_data=root', '/?_da%74a=root', '/%00', '/%ff'])
    expect((await request.get(path)).status(), path).toBe(400)
  for (const path of ['/assets/..%2f..%2fpackage.json', '/.env', '/__manifest?p=/', '/programs/__proto__'])
    expect((await request.get(path)).status(), path).toBe(404)
  expect((await request.fetch('/', { method: 'TRACE' })).status()).toBe(405)
})

test('what is typed into an address is shown as text or not at all', async ({ request }) => {
  const typed = `"><script>alert(1)</script>`
  for (const path of ['/programs', '/faqs', '/specialties'])
    for (const name of ['q', 'state', 'h1b', 'topic']) {
      const answer = await request.get(path, { params: { [name]: typed } })
      expect(answer.status()).toBe(200)
      expect(await answer.text()).not.toContain('<script>alert')
    }
})

test('a second reading of an unchanged page costs no body', async ({ request }) => {
  const first = await request.get('/faqs')
  const etag = first.headers().etag ?? ''
  expect(etag).not.toBe('')
  const second = await request.get('/faqs', { headers: { 'if-none-match': etag } })
  expect(second.status()).toBe(304)
})

test('the portal says that it is well, what it knows, and where a robot may go', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200)
  expect((await request.get('/readyz')).status()).toBe(200)
  expect(await (await request.get('/robots.txt')).text()).toContain('Sitemap:')
  expect(await (await request.get('/sitemap.xml')).text()).toContain('/specialties/pathology')
  expect(await (await request.get('/.well-known/security.txt')).text()).toMatch(/^Contact:/m)
})
