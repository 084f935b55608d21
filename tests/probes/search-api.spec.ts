import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '../test.ts'

interface Answer {
  total: number
  of: number
  leftOut: { facet: string; reason: string; count: number }[]
  facets: { key: string; param: string; unknown: number; options: { value: string; count: number }[] }[]
  items: { slug: string }[]
}

test('the 52 real programs are there, and most visa policies are honestly unknown', async ({ request }) => {
  const answer = await ask(request, '/api/v1/programs')
  expect(answer.total).toBeGreaterThanOrEqual(52)
  const h1b = answer.facets.find(({ key }) => key === 'h1b')
  expect(h1b?.unknown).toBeGreaterThanOrEqual(49)
})

test('asking for one option alone yields exactly the count that stood beside it', async ({ request }) => {
  const all = await ask(request, '/api/v1/programs')
  for (const { param, options } of all.facets) {
    for (const { value, count } of options) {
      const one = await ask(request, '/api/v1/programs', { [param]: value })
      expect(one.total, `?${param}=${value}`).toBe(count)
      expect(one.total + one.leftOut.reduce((sum, row) => sum + row.count, 0)).toBe(one.of)
    }
  }
})

test('what the API does not know it says as a problem', async ({ request }) => {
  for (const address of ['/api/v1/programs/no-such-program', '/api/v1/nothing']) {
    const response = await request.get(address)
    expect(response.status()).toBe(404)
    expect(response.headers()['content-type']).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({ status: 404, title: expect.any(String) })
  }
})

test('the API describes itself', async ({ request }) => {
  const document = (await (await request.get('/api/v1/openapi.json')).json()) as {
    openapi: string
    servers: { url: string }[]
    paths: object
  }
  expect(document.openapi).toMatch(/^3\.1/)
  const described = Object.keys(document.paths).map((path) => `${document.servers[0]?.url ?? ''}${path}`)
  expect(described.some((address) => address.endsWith('/api/v1/programs'))).toBe(true)
})

async function ask(
  request: APIRequestContext,
  address: string,
  params: Record<string, string> = {},
): Promise<Answer> {
  return (await (await request.get(address, { params })).json()) as Answer
}
