import { afterAll, beforeAll, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { faq } from '../testing/sample-content.ts'

let cms: CmsUnderTest
let first: User
let second: User
let third: User

beforeAll(async () => {
  cms = await cmsUnderTest()
  first = await cms.person('editor')
  second = await cms.person('editor')
  third = await cms.person('administrator')
})
afterAll(() => cms.close())

const LOCKS = '/payload-locked-documents'
let number = 0

/** A document at which the first editor works, as the admin notes it. */
async function worked() {
  number += 1
  const { id } = await cms.payload.create({
    collection: 'faqs',
    data: faq({ slug: `worked-${number}` }) as never,
  })
  const lock = await cms.payload.db.create({
    collection: 'payload-locked-documents',
    data: { document: { relationTo: 'faqs', value: id }, user: { relationTo: 'users', value: first.id } },
  })
  return { id, lock: Number(lock.id) }
}
const holder = async (lock: number) => {
  const { body } = await cms.ask(`${LOCKS}/${lock}?depth=0`, { as: second })
  return (body.user as unknown as { value: { id: number } } | undefined)?.value.id
}
const as = (user: User) => ({ relationTo: 'users', value: user.id })

it('everybody of the staff sees who works at what, and nobody else does', async () => {
  const { lock } = await worked()
  expect(await holder(lock)).toBe(first.id)
  expect([401, 403]).toContain((await cms.ask(`${LOCKS}/${lock}`)).status)
  const { body } = await cms.ask(`${LOCKS}/${lock}`, { as: second })
  expect(body.user).toMatchObject({ value: { email: first.name } })
  expect(JSON.stringify(body)).not.toContain(first.email)
})

interface Write {
  path: (lock: number) => string
  method: string
  json?: object
}
const one = (lock: number) => `${LOCKS}/${lock}`
const many = (lock: number) => `${LOCKS}?where[id][equals]=${lock}`

it.each<[string, () => Write]>([
  ['puts a third person’s name', () => ({ path: one, method: 'PATCH', json: { user: as(third) } })],
  [
    'moves it to another document',
    () => ({
      path: one,
      method: 'PATCH',
      json: { user: as(second), document: { relationTo: 'faqs', value: 1 } },
    }),
  ],
  ['takes all of a list at once', () => ({ path: many, method: 'PATCH', json: { user: as(second) } })],
  ['lets go of somebody else’s', () => ({ path: one, method: 'DELETE' })],
  ['lets go of many', () => ({ path: many, method: 'DELETE' })],
])('somebody who %s changes nothing', async (_what, write) => {
  const { lock } = await worked()
  const { path, method, json } = write()
  await cms.ask(path(lock), { method, as: second, ...(json ? { json } : {}) })
  expect(await holder(lock)).toBe(first.id)
})

it('nobody locks a document by hand, in any name', async () => {
  const { id } = await worked()
  for (const who of [first, second]) {
    const json = { document: { relationTo: 'faqs', value: id }, user: as(who) }
    expect((await cms.ask(LOCKS, { method: 'POST', as: second, json })).status).toBe(403)
  }
})

it('a person takes over for themselves, and lets go of their own', async () => {
  const { lock } = await worked()
  const taken = await cms.ask(`${LOCKS}/${lock}`, { method: 'PATCH', as: second, json: { user: as(second) } })
  expect(taken.status).toBe(200)
  expect(await holder(lock)).toBe(second.id)
  expect((await cms.ask(`${LOCKS}/${lock}`, { method: 'DELETE', as: second })).status).toBe(200)
  expect(await holder(lock)).toBeUndefined()
})
