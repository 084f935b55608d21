import { describe, expect, test } from 'vitest'
import { startTestPortal } from '../../testing/test-portal.ts'

async function answerTo(path: string) {
  const { ask } = await startTestPortal()
  const { status, text } = await ask(path)
  return { status, body: JSON.parse(text) }
}

describe('the program search', () => {
  test('answers what the page shows: how many, who is left out and why, what can be chosen', async () => {
    const { body } = await answerTo('/api/v1/programs?j1=sponsors')
    expect(body).toMatchObject({
      total: expect.any(Number),
      leftOut: expect.any(Array),
      notes: expect.any(Array),
    })
    expect(
      body.total + body.leftOut.reduce((sum: number, { count }: { count: number }) => sum + count, 0),
    ).toBe(body.of)
    expect(body.facets[0]).toMatchObject({
      key: expect.any(String),
      param: expect.any(String),
      options: [
        { value: expect.any(String), label: expect.any(String), count: expect.any(Number) },
        expect.anything(),
      ],
      unknown: expect.any(Number),
    })
    expect(body.items[0]).toMatchObject({ slug: 'harbor-fellowship' })
  })

  test('says what it could not use of an address', async () => {
    const { status, body } = await answerTo('/api/v1/programs?page=banana&sort=banana')
    expect(status).toBe(200)
    expect(body.notes).toEqual([expect.stringContaining('banana'), expect.stringContaining('banana')])
    expect(body.page).toBe(1)
  })
})

test('a program comes with every fact, stated or not, and its evidence', async () => {
  const { body } = await answerTo('/api/v1/programs/harbor-fellowship')
  const j1 = body.facts.find(({ key }: { key: string }) => key === 'j1')
  expect(j1).toMatchObject({ text: expect.any(String), status: 'verified' })
  const unknown = body.facts.filter(({ status }: { status: string }) => status === 'unknown')
  expect(unknown.length).toBeGreaterThan(10)
  for (const fact of unknown)
    expect(fact).toMatchObject({ text: null, question: expect.stringContaining('?') })
  expect(body.program.evidence).toHaveLength(1)
  expect(body.institution.slug).toBe('harbor-hospital')
})

test('a visa status comes with the facts that hold, not with those that ended', async () => {
  const { body } = await answerTo('/api/v1/visas/j-1')
  expect(body.facts.map(({ slug }: { slug: string }) => slug)).toEqual(['seven-years'])
})

test('the start lists all that can be asked', async () => {
  const { body } = await answerTo('/api/v1/')
  expect(body.endpoints.map(({ path }: { path: string }) => path)).toContain('/api/v1/faqs/{slug}')
})

test.each([
  '/api',
  '/api/v2/programs',
  '/api/v1/program',
  '/api/v1/programs/nobody',
  '/api/v1/programs/harbor-fellowship/more',
  '/api/v1/programs/..%2f..',
  '/api/v1/visas/J-1',
  '/api/v1/glossary/img',
  '/api/v1/constructor',
])('%s is a problem: not found', async (path) => {
  const { status, body } = await answerTo(path)
  expect(status).toBe(404)
  expect(body).toMatchObject({ status: 404, title: 'Not found', instance: path })
})

test('a page of another site may read, and learn that it may', async () => {
  const { ask } = await startTestPortal()
  const preflight = await ask('/api/v1/programs', { method: 'OPTIONS' })
  expect(preflight).toMatchObject({
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'If-None-Match',
    },
  })
  expect((await ask('/plain')).headers).not.toHaveProperty('access-control-allow-origin')
})

describe('a collection', () => {
  test('comes with what it asks and finds, as the program search answers it', async () => {
    const { body } = await answerTo('/api/v1/collections/states-j-1')
    const search = await answerTo(`/api/v1/programs?${body.found.query}`)
    expect(body.found).toMatchObject({
      words: ['J-1 policy: Sponsors'],
      query: 'j1=sponsors',
      unknownKept: 1,
      unknownKeptBy: [{ facet: 'j1', count: 1 }],
      notes: [],
    })
    expect(body.found.total).toBe(search.body.total)
    expect(body.leftOut).toEqual(search.body.leftOut)
    expect(body.items).toEqual(search.body.items)
  })

  test('is listed with how many it finds', async () => {
    const { body } = await answerTo('/api/v1/collections')
    expect(body.items).toMatchObject([{ slug: 'states-j-1', found: { total: 2, of: 2 } }])
  })

  test('that nobody published is not found', async () => {
    expect((await answerTo('/api/v1/collections/nothing')).status).toBe(404)
  })
})
