import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { faq, institution, program } from '../testing/sample-content.ts'

let cms: CmsUnderTest
let editor: User
let advisor: User

beforeAll(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
  advisor = await cms.person('advisor')
  const hospital = await cms.payload.create({ collection: 'institutions', data: institution() as never })
  await cms.payload.create({
    collection: 'programs',
    data: program(hospital.id) as never,
    context: { publishesWithoutReview: true },
  })
  for (let number = 1; number <= 120; number += 1) {
    await cms.payload.create({ collection: 'faqs', data: faq({ slug: `question-${number}` }) as never })
  }
})
afterAll(() => cms.close())

describe('a list is never longer than a hundred', () => {
  it.each([
    'limit=0',
    'limit=100000',
    'limit=-1',
    'limit=abc',
    'pagination=false',
    'pagination=false&limit=5000',
    'limit[]=5000',
    'limit=100000&limit=5',
  ])('%s', async (query) => {
    for (const as of [null, editor]) {
      const { status, body } = await cms.ask(`/faqs?${query}`, { as })
      if (status === 200) expect(body.docs.length).toBeLessThanOrEqual(100)
      else expect(status).toBe(400)
    }
  })

  it('a list that the admin sends in a body is bounded too', async () => {
    const headers = {
      'x-payload-http-method-override': 'GET',
      'content-type': 'application/x-www-form-urlencoded',
    }
    const answer = await cms.ask('/faqs', { method: 'POST', headers, body: 'limit=0&depth=10', as: editor })
    expect(answer.body.docs).toHaveLength(100)
    const json = await cms.ask('/faqs', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{"limit":0}',
      as: editor,
    })
    expect(json.status).toBe(400)
  })
})

it('links are followed no deeper than three', async () => {
  for (const depth of [10, 1000, -1, 'x']) {
    const { status } = await cms.ask(`/programs?depth=${depth}`)
    expect(status).toBe(200)
  }
  expect(cms.payload.config.maxDepth).toBe(3)
})

describe('a query that asks for too much is refused with 400', () => {
  const branches = (count: number) =>
    Array.from({ length: count }, (_, at) => `where[or][${at}][question][equals]=${at}`).join('&')

  it('20 conditions are fine, 201 are not', async () => {
    expect((await cms.ask(`/faqs?${branches(20)}`)).status).toBe(200)
    expect((await cms.ask(`/faqs?${branches(201)}`)).status).toBe(400)
  })

  it('conditions inside conditions end somewhere', async () => {
    const nested = `where${'[or][0][and][0]'.repeat(10)}[question][equals]=x`
    expect((await cms.ask(`/faqs?${nested}`)).status).toBe(400)
  })

  it('steps into linked entries are few, and so are fields to sort by', async () => {
    const linked = (count: number) =>
      Array.from({ length: count }, (_, at) => `where[or][${at}][institution.name][like]=${at}`).join('&')
    expect((await cms.ask(`/programs?${linked(3)}`)).status).toBe(200)
    expect((await cms.ask(`/programs?${linked(9)}`)).status).toBe(400)
    expect((await cms.ask('/programs?sort=institution.name,-name')).status).toBe(200)
    expect((await cms.ask('/programs?sort=institution.name,institution.name')).status).toBe(400)
    expect((await cms.ask(`/programs?sort=${'name,'.repeat(9)}name`)).status).toBe(400)
  })

  it('conditions come one by one, so that they can be counted', async () => {
    const where = JSON.stringify({ or: Array.from({ length: 201 }, (_, at) => ({ id: { equals: at } })) })
    expect((await cms.ask(`/faqs?where=${encodeURIComponent(where)}`)).status).toBe(400)
    expect((await cms.ask('/faqs?where=x')).status).toBe(400)
  })

  it('SQL in a value is only text', async () => {
    const text = encodeURIComponent("'; drop table faqs; --")
    expect((await cms.ask(`/faqs?where[question][equals]=${text}`)).body.docs).toEqual([])
    expect((await cms.ask('/faqs?limit=1')).body.docs).toHaveLength(1)
  })
})

describe('what cannot be read is the asker’s mistake and no fault', () => {
  it.each([
    '/faqs/9999999999999',
    '/faqs/abc',
    '/faqs?where[question][equals]=%00',
    `/faqs?where[id][equals]=${'9'.repeat(30)}`,
  ])('%s', async (path) => {
    const { status, body } = await cms.ask(path)
    expect([200, 400, 404]).toContain(status)
    expect(JSON.stringify(body)).not.toMatch(/unknown error|select |params/i)
  })

  it('a page that cannot be is the first one', async () => {
    for (const page of ['99999999999999999999', '-1', 'x', '1.5']) {
      const { status, body } = await cms.ask(`/faqs?page=${page}&limit=1`)
      expect(status).toBe(200)
      expect(body.docs).toHaveLength(1)
    }
  })

  it('an address with a null character signs nobody in', async () => {
    const json = { email: 'a\u0000b@example.org', password: 'wrong-password' }
    expect((await cms.ask('/users/login', { method: 'POST', json })).status).toBe(400)
  })

  it('a body that nests a hundred thousand times', async () => {
    const body = `{"question":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    const headers = { 'content-type': 'application/json' }
    const answer = await cms.ask('/faqs?draft=true', { method: 'POST', as: editor, headers, body })
    expect(answer.status).toBe(400)
  })
})

describe('a body of more than a megabyte is refused with 413', () => {
  const large = 'x'.repeat(1024 * 1024 + 1)

  it('as JSON, whoever sends it', async () => {
    for (const as of [null, editor]) {
      expect((await cms.ask('/faqs', { method: 'POST', as, json: { question: large } })).status).toBe(413)
    }
  })

  it('as a stream that does not say how long it is', async () => {
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        if (sent > 400) controller.close()
        else controller.enqueue(new Uint8Array(64 * 1024))
      },
    })
    const answer = await cms.ask('/users/login', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.status).toBe(413)
    expect(sent).toBeLessThan(40)
  })

  it('as a form, apart from the files of people who are signed in', async () => {
    const form = new FormData()
    form.set('file', new File([new Uint8Array(2 * 1024 * 1024)], 'a.png', { type: 'image/png' }))
    expect((await cms.ask('/media', { method: 'POST', body: form })).status).toBe(413)
    expect((await cms.ask('/media', { method: 'POST', body: form, as: advisor })).status).toBe(403)
  })
})

describe('uploads', () => {
  const upload = (name: string, type: string, content: string) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'A picture' }))
    form.set('file', new File([content], name, { type }))
    return cms.ask('/media', { method: 'POST', body: form, as: editor })
  }

  it.each([
    ['a.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a.html', 'text/html', '<script>alert(1)</script>'],
    ['a.xml', 'application/xml', '<?xml version="1.0"?><a/>'],
    ['a.png', 'image/png', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ])('%s that is %s is refused', async (name, type, content) => {
    expect((await upload(name, type, content)).status).toBe(400)
  })
})

describe('doors that are closed', () => {
  it('six first registrations at once make no user', async () => {
    const before = await cms.payload.count({ collection: 'users' })
    const tries = Array.from({ length: 6 }, (_, at) =>
      cms.ask('/users/first-register', {
        method: 'POST',
        json: { email: `x${at}@example.org`, password: 'long-enough-password', name: 'X' },
      }),
    )
    expect(new Set((await Promise.all(tries)).map(({ status }) => status))).toEqual(new Set([404]))
    expect(await cms.payload.count({ collection: 'users' })).toEqual(before)
  })

  it.each(['/graphql', '/graphql-playground', '/users/forgot-password', '/users/reset-password'])(
    '%s',
    async (path) => {
      expect(
        (
          await cms.ask(path, {
            method: 'POST',
            json: { query: '{ Faqs { docs { id } } }', email: editor.email },
          })
        ).status,
      ).toBe(404)
    },
  )
})

it('every answer carries its security headers', async () => {
  const { headers } = await cms.ask('/faqs?limit=1')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('strict-transport-security')).toBeNull()
})

it('a cookie from another site signs nobody in', async () => {
  const { body } = await cms.ask('/users/login', {
    method: 'POST',
    json: { email: editor.email, password: 'a-long-enough-password' },
  })
  const cookie = `payload-token=${body.token}`
  const as = (headers: Record<string, string>) => cms.ask('/users/me', { headers: { cookie, ...headers } })
  expect((await as({ origin: cms.url })).body.user?.id).toBe(editor.id)
  expect((await as({ origin: 'https://evil.example' })).body.user).toBeNull()
  expect((await as({ 'sec-fetch-site': 'cross-site' })).body.user).toBeNull()
})

it('a token is worth nothing after its owner signed out', async () => {
  const { body } = await cms.ask('/users/login', {
    method: 'POST',
    json: { email: advisor.email, password: 'a-long-enough-password' },
  })
  const headers = { authorization: `JWT ${body.token}` }
  expect((await cms.ask('/users/me', { headers })).body.user?.id).toBe(advisor.id)
  expect((await cms.ask('/users/logout', { method: 'POST', headers })).status).toBe(200)
  expect((await cms.ask('/users/me', { headers })).body.user).toBeNull()
})
