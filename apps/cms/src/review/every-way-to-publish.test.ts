import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest, PASSWORD } from '../testing/cms-under-test.ts'
import { act } from '../testing/reviewing.ts'
import { visaFact, written } from '../testing/sample-content.ts'

let cms: CmsUnderTest
let author: User
let colleague: User
let cookie: string

beforeAll(async () => {
  cms = await cmsUnderTest()
  author = await cms.person('editor')
  colleague = await cms.person('editor')
  const signedIn = await cms.ask('/users/login', {
    method: 'POST',
    headers: { origin: cms.url },
    json: { email: author.email, password: PASSWORD },
  })
  cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
})
afterAll(() => cms.close())

let number = 0
async function drafted(): Promise<number> {
  number += 1
  const json = visaFact({ slug: `fact-${number}`, title: `Fact ${number}` })
  const made = await cms.ask('/visa-facts?draft=true', { method: 'POST', as: author, json })
  return made.body.doc.id
}
const approve = async (id: number) => {
  const answer = await act(cms, colleague, { act: 'approve', collection: 'visa-facts', id })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}
/** What the public gets; null where nothing. */
const seen = async (id: number) => {
  const answer = await cms.ask(`/visa-facts/${id}`)
  return answer.status === 200 ? answer.body : null
}
const patch = (path: string, json: unknown) => cms.ask(path, { method: 'PATCH', as: author, json })
const published = { _status: 'published' }
const newest = async (id: number, status: string) => {
  const { body } = await cms.ask(
    `/visa-facts/versions?where[parent][equals]=${id}&where[version._status][equals]=${status}&sort=-updatedAt`,
    { as: author },
  )
  return body.docs[0]?.id
}

/** Each way in which an editor can try to bring a draft before readers. */
const ways: Record<string, (id: number) => Promise<unknown>> = {
  'the admin’s button': (id) =>
    cms.ask(`/visa-facts/${id}`, {
      method: 'PATCH',
      json: published,
      headers: { cookie, origin: cms.url },
    }),
  REST: (id) => patch(`/visa-facts/${id}`, published),
  'REST, said to be a draft': (id) => patch(`/visa-facts/${id}?draft=true`, published),
  'REST, said to be for all languages': (id) => patch(`/visa-facts/${id}?publishAllLocales=true`, published),
  'an edit of many': (id) => patch(`/visa-facts?where[id][equals]=${id}`, published),
  'an edit of many, said to be a draft': (id) =>
    patch(`/visa-facts?where[id][equals]=${id}&draft=true`, published),
  'a schedule whose time has come': async (id) => {
    await cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'visa-facts', value: String(id) },
        user: { relationTo: 'users', value: author.id },
      } as never,
    })
    await cms.payload.jobs.run({ allQueues: true, silent: true })
  },
  'a schedule of nobody’s': async (id) => {
    await cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'visa-facts', value: String(id) } } as never,
    })
    await cms.payload.jobs.run({ allQueues: true, silent: true })
  },
  'the Local API for a person': (id) =>
    cms.payload.update({
      collection: 'visa-facts',
      id,
      data: { _status: 'published' },
      user: author,
      overrideAccess: false,
    }),
  'the Local API past the access rules': (id) =>
    cms.payload.update({ collection: 'visa-facts', id, data: { _status: 'published' }, user: author }),
  'the Local API for nobody': (id) =>
    cms.payload.update({ collection: 'visa-facts', id, data: { _status: 'published' } }),
  'an import that publishes': (id) =>
    cms.payload.update({
      collection: 'visa-facts',
      id,
      data: { _status: 'published' },
      user: author,
      context: { wayIn: 'import' },
    }),
}

describe.each(Object.entries(ways))('by %s', (_name, publish) => {
  const tried = (id: number) => publish(id).catch((error: unknown) => error)

  it('nothing reaches readers before somebody else has approved it, and it does afterwards', async () => {
    const id = await drafted()
    await tried(id)
    expect(await seen(id)).toBeNull()
    await approve(id)
    await tried(id)
    expect(await seen(id)).toMatchObject({ title: `Fact ${number}` })
  })

  it('an approval does not hold for what was edited after it', async () => {
    const id = await drafted()
    await approve(id)
    await patch(`/visa-facts/${id}?draft=true`, { statement: written('Nobody pays it.') })
    await tried(id)
    expect(await seen(id)).toBeNull()
  })
})

describe('ways of their own', () => {
  const publishedFact = async () => {
    const id = await drafted()
    await approve(id)
    expect((await patch(`/visa-facts/${id}`, published)).status).toBe(200)
    return id
  }

  it('words are not slipped in while an approved text is published', async () => {
    const id = await drafted()
    await approve(id)
    const answer = await patch(`/visa-facts/${id}`, { ...published, title: 'Something else' })
    expect(answer.status).toBe(403)
    expect(answer.body.errors[0]?.message).toContain('not what was approved')
    expect(await seen(id)).toBeNull()
  })

  it('a new document does not begin as a published one', async () => {
    const json = visaFact({ slug: 'at-once', ...published })
    const answer = await cms.ask('/visa-facts', { method: 'POST', as: author, json })
    expect(answer.status).toBe(403)
    expect(answer.body.errors[0]?.message).toContain('Save it as a draft and send it for review.')
    await expect(
      cms.payload.create({ collection: 'visa-facts', data: json as never, user: author }),
    ).rejects.toThrow('second person')
    await expect(
      cms.payload.create({
        collection: 'visa-facts',
        data: json as never,
        user: author,
        context: { publishesWithoutReview: true },
      }),
    ).rejects.toThrow('second person')
    expect((await cms.ask('/visa-facts?where[slug][equals]=at-once')).body.totalDocs).toBe(0)
  })

  it('only shipped content comes without a second person, and says so itself', async () => {
    const json = visaFact({ slug: 'shipped', ...published })
    await expect(cms.payload.create({ collection: 'visa-facts', data: json as never })).rejects.toThrow()
    const { id } = await cms.payload.create({
      collection: 'visa-facts',
      data: json as never,
      context: { publishesWithoutReview: true },
    })
    expect(await seen(id)).toMatchObject({ slug: 'shipped' })
  })

  it('a copy of what is published is not published', async () => {
    const id = await publishedFact()
    for (const query of ['', '?draft=false', '?draft=true']) {
      const answer = await cms.ask(`/visa-facts/${id}/duplicate${query}`, {
        method: 'POST',
        as: author,
        json: published,
      })
      if (answer.status < 300) expect(await seen(answer.body.doc.id)).toBeNull()
      else expect(answer.status).toBe(403)
    }
  })

  it('nobody approves their own words in a copy that somebody else made', async () => {
    const id = await drafted()
    const copyOf = async (original: number) => {
      const path = `/visa-facts/${original}/duplicate?draft=true`
      const answer = await cms.ask(path, { method: 'POST', as: colleague, json: { _status: 'draft' } })
      expect(answer.status, JSON.stringify(answer.body)).toBe(200)
      return answer.body.doc.id
    }
    const copy = await copyOf(id)
    for (const one of [copy, await copyOf(copy)]) {
      const own = await act(cms, author, { act: 'approve', collection: 'visa-facts', id: one })
      expect(own.status).toBe(403)
    }
    const third = await cms.person('editor')
    expect((await act(cms, third, { act: 'approve', collection: 'visa-facts', id: copy })).status).toBe(200)
  })

  it('an old version does not come back before readers, until it is approved as it is', async () => {
    const id = await publishedFact()
    const old = await newest(id, 'published')
    await patch(`/visa-facts/${id}?draft=true`, { title: 'Newer' })
    await approve(id)
    expect((await patch(`/visa-facts/${id}`, published)).status).toBe(200)
    const restored = await cms.ask(`/visa-facts/versions/${old}`, { method: 'POST', as: author })
    expect(restored.status).toBe(403)
    expect(await seen(id)).toMatchObject({ title: 'Newer' })
    const asDraft = await cms.ask(`/visa-facts/versions/${old}?draft=true`, { method: 'POST', as: author })
    expect(asDraft.status).toBe(200)
    expect((await patch(`/visa-facts/${id}`, published)).status).toBe(403)
    expect(await seen(id)).toMatchObject({ title: 'Newer' })
    await approve(id)
    expect((await patch(`/visa-facts/${id}`, published)).status).toBe(200)
    expect(await seen(id)).toMatchObject({ title: expect.stringContaining('Fact') })
  })

  it('somebody whose words come back with an old version does not approve them', async () => {
    const id = await publishedFact()
    await patch(`/visa-facts/${id}?draft=true`, { title: 'Of the author' })
    const theirs = await newest(id, 'draft')
    await approve(id)
    await patch(`/visa-facts/${id}`, published)
    await cms.ask(`/visa-facts/${id}?draft=true`, {
      method: 'PATCH',
      as: colleague,
      json: { title: 'Newest' },
    })
    const other = await cms.person('editor')
    await act(cms, other, { act: 'approve', collection: 'visa-facts', id })
    expect((await patch(`/visa-facts/${id}`, published)).status).toBe(200)
    await cms.ask(`/visa-facts/versions/${theirs}?draft=true`, { method: 'POST', as: colleague })
    const own = await act(cms, author, { act: 'approve', collection: 'visa-facts', id })
    expect(own.status).toBe(403)
  })

  it.each([
    ['as it was', '', { deletedAt: null }],
    ['said to be published', '', { deletedAt: null, ...published }],
    ['as one of many', '&many', { deletedAt: null, ...published }],
  ])(
    'what was taken away does not come back out of the trash before readers: %s',
    async (_what, many, json) => {
      const id = await publishedFact()
      await patch(`/visa-facts/${id}`, { deletedAt: new Date().toISOString() })
      expect(await seen(id)).toBeNull()
      const path = many ? `/visa-facts?trash=true&where[id][equals]=${id}` : `/visa-facts/${id}?trash=true`
      await patch(path, json)
      expect(await seen(id)).toBeNull()
      expect((await patch(path, { deletedAt: null, _status: 'draft' })).status).toBe(200)
      expect((await patch(`/visa-facts/${id}`, published)).status).toBe(403)
      await approve(id)
      expect((await patch(`/visa-facts/${id}`, published)).status).toBe(200)
      expect(await seen(id)).not.toBeNull()
    },
  )

  it('taking something away from readers needs nobody else, by each way', async () => {
    const withdrawals = [
      (id: number) => patch(`/visa-facts/${id}`, { _status: 'draft' }),
      (id: number) => patch(`/visa-facts/${id}`, { deletedAt: new Date().toISOString() }),
      (id: number) => patch(`/visa-facts?where[id][equals]=${id}`, { _status: 'draft' }),
    ]
    for (const withdraw of withdrawals) {
      const id = await publishedFact()
      expect((await withdraw(id)).status).toBe(200)
      expect(await seen(id)).toBeNull()
    }
  })

  it('what was taken back does not return by itself', async () => {
    const id = await publishedFact()
    await patch(`/visa-facts/${id}`, { _status: 'draft' })
    expect((await patch(`/visa-facts/${id}`, published)).status).toBe(403)
    expect(await seen(id)).toBeNull()
  })

  it('the same once more needs nobody', async () => {
    const id = await publishedFact()
    expect((await patch(`/visa-facts/${id}`, { ...published, editorNote: 'Looked again.' })).status).toBe(200)
  })
})
