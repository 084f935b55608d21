import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CmsUnderTest, cmsUnderTest, PASSWORD } from '../testing/cms-under-test.ts'

let cms: CmsUnderTest
beforeAll(async () => {
  cms = await cmsUnderTest()
})
afterAll(() => cms.close())

const signIn = (email: string, password: string, headers = {}) =>
  cms.ask('/users/login', { method: 'POST', json: { email, password }, headers })

/** The statuses of so many wrong guesses at the same moment. */
const many = async (email: string, count: number) => {
  const answers = await Promise.all(Array.from({ length: count }, () => signIn(email, 'wrong-password')))
  return answers.map(({ status }) => status).toSorted()
}

it('gives a session in a cookie that scripts cannot read', async () => {
  const { email } = await cms.person('editor')
  const { status, headers, body } = await signIn(email, PASSWORD)
  expect(status).toBe(200)
  expect(body.user).toMatchObject({ email, role: 'editor' })
  expect(JSON.stringify(body)).not.toMatch(/"(hash|salt|password)"/)
  expect(headers.get('set-cookie')).toMatch(/payload-token=[^;]+;.*HttpOnly/)
  expect(headers.get('set-cookie')).toMatch(/SameSite=Lax/)
})

it('says the same of an unknown address and a wrong password', async () => {
  const { email } = await cms.person('advisor')
  const unknown = await signIn('nobody@example.org', 'wrong-password')
  const wrong = await signIn(email, 'wrong-password')
  expect(wrong.status).toBe(401)
  expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body])
})

it('holds back too many attempts alike with an account and without, the right password among them', async () => {
  const { email } = await cms.person('advisor')
  const known = await many(email, 12)
  expect(known).toEqual(await many('never-heard-of@example.org', 12))
  expect(known.filter((status) => status === 429)).toHaveLength(2)
  expect((await signIn(email, PASSWORD)).status).toBe(429)
})

it('lets nobody lock a colleague out: a browser that signed in before is counted for itself', async () => {
  const { email, id } = await cms.person('advisor')
  const before = await signIn(email, PASSWORD)
  const cookie = before.headers
    .getSetCookie()
    .map((one) => one.split(';')[0] ?? '')
    .find((one) => one.startsWith(`evenkeel-device-${id}=`))
  expect(before.headers.getSetCookie().join()).toMatch(/evenkeel-device-.*HttpOnly; SameSite=Lax/)
  await many(email, 12)
  expect((await signIn(email, PASSWORD)).status).toBe(429)
  expect((await signIn(email, PASSWORD, { cookie: cookie ?? '' })).status).toBe(200)
  const forged = (cookie ?? '').replace(/\.[\w-]+$/, '.AAAA')
  expect((await signIn(email, PASSWORD, { cookie: forged })).status).toBe(429)
  const another = await cms.person('advisor')
  const borrowed = (cookie ?? '').replace(String(id), String(another.id))
  await many(another.email, 12)
  expect((await signIn(another.email, PASSWORD, { cookie: borrowed })).status).toBe(429)
})

it('lets somebody try again by an administrator’s word', async () => {
  const administrator = await cms.person('administrator')
  const { email } = await cms.person('advisor')
  await many(email, 12)
  const unlock = (as: typeof administrator | null) =>
    cms.ask('/users/unlock', { method: 'POST', as, json: { email } })
  expect((await unlock(null)).status).toBe(403)
  expect((await signIn(email, PASSWORD)).status).toBe(429)
  expect((await unlock(administrator)).status).toBe(200)
  expect((await signIn(email, PASSWORD)).status).toBe(200)
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
