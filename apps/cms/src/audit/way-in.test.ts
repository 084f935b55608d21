import { afterAll, beforeAll, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest, PASSWORD } from '../testing/cms-under-test.ts'
import { institution } from '../testing/sample-content.ts'

let cms: CmsUnderTest
let editor: User
let cookie: string

beforeAll(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
  const signedIn = await cms.ask('/users/login', {
    method: 'POST',
    headers: { origin: cms.url },
    json: { email: editor.email, password: PASSWORD },
  })
  cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
})
afterAll(() => cms.close())

let number = 0
async function made(): Promise<number> {
  number += 1
  const { id } = await cms.payload.create({
    collection: 'institutions',
    data: institution({ slug: `way-in-${number}` }) as never,
  })
  return id
}
const json = { city: 'Chicago' }

const ways: Record<string, (id: number) => Promise<unknown>> = {
  'admin: a session in a cookie, from the cms’s own pages': (id) =>
    cms.ask(`/institutions/${id}`, { method: 'PATCH', json, headers: { cookie, origin: cms.url } }),
  'admin: the same where the browser says only how it fetches': (id) =>
    cms.ask(`/institutions/${id}`, {
      method: 'PATCH',
      json,
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    }),
  'rest: a program with a token': (id) =>
    cms.ask(`/institutions/${id}`, { method: 'PATCH', as: editor, json }),
  'bulk: many at once': (id) =>
    cms.ask(`/institutions?where[id][equals]=${id}`, { method: 'PATCH', as: editor, json }),
  'bulk: many at once, from the admin’s list': (id) =>
    cms.ask(`/institutions?where[id][equals]=${id}`, {
      method: 'PATCH',
      json,
      headers: { cookie, origin: cms.url },
    }),
  'bulk: many deleted at once': (id) =>
    cms.ask(`/institutions?where[id][equals]=${id}`, { method: 'DELETE', as: editor }),
  'restore: an old version': async (id) => {
    const versions = await cms.ask(`/institutions/versions?where[parent][equals]=${id}`, { as: editor })
    return cms.ask(`/institutions/versions/${versions.body.docs[0]?.id}`, { method: 'POST', as: editor })
  },
  'restore: an old version as a draft': async (id) => {
    const versions = await cms.ask(`/institutions/versions?where[parent][equals]=${id}`, { as: editor })
    const version = versions.body.docs[0]?.id
    return cms.ask(`/institutions/versions/${version}?draft=true`, { method: 'POST', as: editor })
  },
  'schedule: a worker whose time has come': async (id) => {
    await cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'unpublish',
        doc: { relationTo: 'institutions', value: String(id) },
        user: { relationTo: 'users', value: editor.id },
      } as never,
    })
    await cms.payload.jobs.run({ allQueues: true, silent: true })
  },
  'import: work that says so': (id) =>
    cms.payload.update({ collection: 'institutions', id, data: json, context: { wayIn: 'import' } }),
  'seed: work that says so': (id) =>
    cms.payload.update({ collection: 'institutions', id, data: json, context: { wayIn: 'seed' } }),
  'command: code without a request': (id) =>
    cms.payload.update({ collection: 'institutions', id, data: json }),
  'command: work that says nonsense': (id) =>
    cms.payload.update({ collection: 'institutions', id, data: json, context: { wayIn: 'magic' } }),
}

it.each(Object.entries(ways))('%s', async (name, change) => {
  const id = await made()
  await change(id)
  const { docs } = await cms.payload.find({
    collection: 'audit-log',
    where: { subjectCollection: { equals: 'institutions' }, subjectId: { equals: String(id) } },
    sort: 'id',
  })
  expect(docs.map(({ wayIn }) => wayIn)).toEqual(['command', name.split(':')[0]])
})

it('a schedule is told from what follows it, and signed by whoever made it', async () => {
  const id = await made()
  await ways['schedule: a worker whose time has come']?.(id)
  await cms.payload.update({ collection: 'institutions', id, data: json })
  const { docs } = await cms.payload.find({
    collection: 'audit-log',
    where: { subjectCollection: { equals: 'institutions' }, subjectId: { equals: String(id) } },
    sort: 'id',
  })
  expect(docs.map(({ wayIn }) => wayIn)).toEqual(['command', 'schedule', 'command'])
  expect(docs[1]).toMatchObject({ action: 'unpublished', whoName: editor.name })
})
