import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CmsUnderTest, cmsUnderTest, PASSWORD } from '../testing/cms-under-test.ts'

let cms: CmsUnderTest
beforeAll(async () => {
  cms = await cmsUnderTest()
})
afterAll(() => cms.close())

const signIn = (email: string, password: string) =>
  cms.ask('/users/login', { method: 'POST', json: { email, password } })

it('gives a session in a cookie that scripts cannot read', async () => {
  const { email } = await cms.person('editor')
  const { status, headers, body } = await signIn(email, PASSWORD)
  expect(status).toBe(200)
  expect(body.user).toMatchObject({ email, role: 'editor' })
  expect(JSON.stringify(body)).not.toMatch(/"(hash|salt|password)"/)
  expect(headers.get('set-cookie')).toMatch(/HttpOnly/)
  expect(headers.get('set-cookie')).toMatch(/SameSite=Lax/)
})

it('says the same of an unknown address, a wrong password and a locked account', async () => {
  const { email } = await cms.person('advisor')
  const unknown = await signIn('nobody@example.org', 'wrong-password')
  const wrong = await signIn(email, 'wrong-password')
  for (let tries = 0; tries < 6; tries += 1) await signIn(email, 'wrong-password')
  const locked = await signIn(email, PASSWORD)
  expect(unknown.status).toBe(401)
  for (const answer of [wrong, locked]) {
    expect(answer.status).toBe(unknown.status)
    expect(answer.body).toEqual(unknown.body)
  }
})

it('takes as long for an unknown address as for a wrong password', async () => {
  const { email } = await cms.person('editor')
  const fastest = { known: Infinity, unknown: Infinity }
  // The fastest of several is what a listener would find out; noise only ever makes an answer slower.
  for (let round = 0; round < 3; round += 1) {
    fastest.known = Math.min(fastest.known, await timed(() => signIn(email, 'wrong-password')))
    fastest.unknown = Math.min(
      fastest.unknown,
      await timed(() => signIn('nobody-at-all@example.org', 'wrong-password')),
    )
  }
  expect(Math.max(fastest.known, fastest.unknown) / Math.min(fastest.known, fastest.unknown)).toBeLessThan(
    1.3,
  )
})

it('makes an address wait that knocks too often', async () => {
  const answers = await Promise.all(
    Array.from({ length: 22 }, () => signIn('knock@example.org', 'wrong-password')),
  )
  const last = answers.find(({ status }) => status === 429)
  expect(last?.status).toBe(429)
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
})

it.each([
  [{}],
  [{ email: 'a@example.org' }],
  [{ email: ['a'], password: { $gt: '' } }],
  [{ email: 'a'.repeat(300), password: 'x' }],
])('refuses %j as no credentials at all', async (json) => {
  expect((await cms.ask('/users/login', { method: 'POST', json })).status).toBe(400)
})

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
