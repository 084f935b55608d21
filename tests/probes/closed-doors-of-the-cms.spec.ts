import { env } from '../env.ts'
import { anonymous, type Doc, signedInAs, type Visitor } from '../people.ts'
import { expect, test } from '../test.ts'

const api = `${env.cmsUrl}/api`

test('GraphQL and first registration are no doors', async ({ request }) => {
  const graphql = await request.post(`${api}/graphql`, { data: { query: '{ Users { docs { email } } }' } })
  expect([403, 404, 405]).toContain(graphql.status())
  const tries = await Promise.all(
    Array.from({ length: 6 }, (_, at) =>
      request.post(`${api}/users/first-register`, {
        data: { email: `intruder-${at}@example.org`, password: 'long-enough-password-1' },
      }),
    ),
  )
  for (const { status } of tries.map((response) => ({ status: response.status() })))
    expect([403, 404, 405]).toContain(status)
})

test('the public reads what is published, and no more of it than is sensible', async () => {
  const visitor = anonymous()
  expect((await visitor.get('/users')).status).toBe(403)
  const faqs = await visitor.get('/faqs?limit=0&draft=true')
  expect(faqs.status).toBe(200)
  const docs = faqs.body.docs ?? []
  expect(docs.length).toBeLessThanOrEqual(100)
  expect(docs.every((doc) => doc._status === 'published')).toBe(true)
  expect([403, 404]).toContain((await visitor.get('/faqs/versions')).status)
  const drafts = await visitor.get('/visa-facts?where[_status][equals]=draft')
  expect(drafts.body.docs ?? []).toEqual([])
})

test('an advisor cannot become an administrator, delete people, or publish a program', async () => {
  const advisor = await signedInAs('advisor')
  await advisor.patch(`/users/${advisor.id}`, { role: 'administrator' })
  const admin = await signedInAs('administrator')
  expect((await admin.get(`/users/${advisor.id}`)).body.role).toBe('advisor')
  expect((await advisor.remove(`/users/${admin.id}`)).status).toBe(403)
  const program = await firstOf(advisor, '/programs?limit=1')
  const before = await anonymous().get(`/programs/${program.id}`)
  for (const way of ['', '?draft=true', '?draft=false'])
    expect(
      (await advisor.patch(`/programs/${program.id}${way}`, { name: 'Taken over', _status: 'published' }))
        .status,
    ).toBe(403)
  expect((await advisor.patch(`/programs/${program.id}`, { _status: 'draft' })).status).toBe(403)
  expect((await advisor.remove(`/programs/${program.id}`)).status).toBe(403)
  expect((await anonymous().get(`/programs/${program.id}`)).body.name).toBe(before.body.name)
})

test('an advisor’s proposal stays a draft that readers do not see', async () => {
  const advisor = await signedInAs('advisor')
  const program = await firstOf(advisor, '/programs?limit=1&sort=-slug')
  const proposed = await advisor.patch(`/programs/${program.id}?draft=true`, {
    note: 'A proposal that nobody approved.',
  })
  expect(proposed.status).toBe(200)
  const seen = await anonymous().get(`/programs/${program.id}?draft=true`)
  expect(seen.body.note).not.toContain('A proposal that nobody approved.')
})

test('an editor cannot publish a visa policy that nobody stated, and is told where', async () => {
  const editor = await signedInAs('editor')
  const program = await firstOf(editor, '/programs?limit=1&where[slug][contains]=vanderbilt')
  const refused = await editor.patch(`/programs/${program.id}`, {
    facts: { ...(program.facts as object), h1b: 'sponsors' },
    _status: 'published',
  })
  expect(refused.status).toBe(400)
  expect(JSON.stringify(refused.body)).toContain('add an evidence row')
  expect(JSON.stringify(refused.body)).toContain('facts.h1b')
})

test('a stranger runs none of the admin’s own functions', async ({ request }) => {
  const page = await (await request.get(`${env.cmsUrl}/admin/login`)).text()
  const actions = new Set(page.match(/\b[0-9a-f]{42}\b/g) ?? [])
  expect(actions.size).toBeGreaterThan(0)
  for (const action of actions) {
    for (const name of ['constructor', 'toString', 'render-list', 'slugify', ['schedule-publish']]) {
      const answer = await request.post(`${env.cmsUrl}/admin`, {
        headers: { 'next-action': action, 'content-type': 'text/plain', origin: new URL(env.cmsUrl).origin },
        data: JSON.stringify([{ name, args: {} }]),
      })
      expect(answer.status(), String(name)).toBeGreaterThanOrEqual(400)
      expect((await answer.text()).length).toBeLessThan(500)
    }
  }
})

test('no question of a stranger keeps the database busy', async () => {
  const visitor = anonymous()
  const linked = (at: number) => `where[or][${at}][institution.name][like]=${at}`
  const many = Array.from({ length: 40 }, (_, at) => linked(at)).join('&')
  const where = encodeURIComponent(JSON.stringify({ or: Array(201).fill({ id: { equals: 1 } }) }))
  for (const query of [many, `where=${where}`, `sort=${'name,'.repeat(100)}name`])
    expect((await visitor.get(`/programs?${query}`)).status).toBe(400)
  for (const path of ['/faqs/99999999999', '/faqs/abc', '/faqs?where[question][equals]=%00'])
    expect((await visitor.get(path)).status).toBe(400)
})

test('nobody optimizes pictures here', async ({ request }) => {
  const answer = await request.get(`${env.cmsUrl}/_next/image?url=%2Ficon.svg&w=640&q=75`)
  expect(answer.status()).toBe(404)
})

async function firstOf(visitor: Visitor, path: string): Promise<Doc> {
  const doc = (await visitor.get(path)).body.docs?.[0]
  if (!doc) throw new Error(`${path} answered no documents`)
  return doc
}
