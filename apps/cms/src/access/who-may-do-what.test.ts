import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { publishedByTwo } from '../testing/reviewing.ts'
import { faq, institution, program } from '../testing/sample-content.ts'
import type { Role } from './roles.ts'

let cms: CmsUnderTest
let people: Record<Role, User>
let institutionId: number
let programId: number

beforeAll(async () => {
  cms = await cmsUnderTest()
  people = {
    administrator: await cms.person('administrator'),
    editor: await cms.person('editor'),
    advisor: await cms.person('advisor'),
  }
  const made = await cms.ask('/institutions', { method: 'POST', as: people.editor, json: institution() })
  institutionId = made.body.doc.id
  programId = await publishedByTwo(cms, people.editor, {
    collection: 'programs',
    json: program(institutionId),
  })
})
afterAll(() => cms.close())

const published = async () => (await cms.ask(`/programs/${programId}`)).body

describe('an advisor', () => {
  it.each([
    ['publishes a change', 'PATCH', '', { name: 'Mine', _status: 'published' }],
    ['publishes a change as a draft', 'PATCH', '?draft=true', { name: 'Mine', _status: 'published' }],
    ['saves without saying draft', 'PATCH', '', { name: 'Mine' }],
    ['says that it is no draft', 'PATCH', '?draft=false', { name: 'Mine' }],
    ['unpublishes', 'PATCH', '', { _status: 'draft' }],
    ['unpublishes all', 'PATCH', '?draft=true&unpublishAllLocales=true', { name: 'Mine' }],
    ['publishes all', 'PATCH', '?draft=true&publishAllLocales=true', { name: 'Mine' }],
    ['puts it in the trash', 'PATCH', '?draft=true', { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ])('cannot touch what readers see of a program: %s', async (_what, method, query, json) => {
    const answer = await cms.ask(`/programs/${programId}${query}`, { method, as: people.advisor, json })
    expect(answer.status).toBe(403)
    expect(await published()).toMatchObject({ name: 'Clinical Informatics at North', _status: 'published' })
  })

  it('cannot do so to many at once either', async () => {
    const where = `where[id][equals]=${programId}`
    await cms.ask(`/programs?${where}`, { method: 'PATCH', as: people.advisor, json: { _status: 'draft' } })
    await cms.ask(`/programs?${where}&draft=true`, {
      method: 'PATCH',
      as: people.advisor,
      json: { _status: 'published', name: 'Mine' },
    })
    await cms.ask(`/programs?${where}`, { method: 'DELETE', as: people.advisor })
    expect(await published()).toMatchObject({ name: 'Clinical Informatics at North', _status: 'published' })
  })

  it('cannot publish by creating, duplicating, or deleting', async () => {
    const json = program(institutionId, { slug: 'another' })
    expect((await cms.ask('/programs', { method: 'POST', as: people.advisor, json })).status).toBe(403)
    const copy = await cms.ask(`/programs/${programId}/duplicate?draft=false`, {
      method: 'POST',
      as: people.advisor,
      json: {},
    })
    expect(copy.status).toBe(403)
    expect((await cms.ask(`/programs/${programId}`, { method: 'DELETE', as: people.advisor })).status).toBe(
      403,
    )
  })

  it('cannot bring back an old version as the published one, but as a draft', async () => {
    const { docs } = (
      await cms.ask(`/programs/versions?where[parent][equals]=${programId}`, { as: people.advisor })
    ).body
    const path = `/programs/versions/${docs[0]?.id}`
    expect((await cms.ask(path, { method: 'POST', as: people.advisor })).status).toBe(403)
    expect((await cms.ask(`${path}?draft=true`, { method: 'POST', as: people.advisor })).status).toBe(200)
    expect(await published()).toMatchObject({ _status: 'published' })
  })

  it('is held to that by the Local API on behalf of the person', async () => {
    const write = {
      collection: 'programs',
      id: programId,
      data: { name: 'Mine', _status: 'published' },
      user: people.advisor,
    } as const
    await expect(cms.payload.update({ ...write, overrideAccess: false })).rejects.toThrow()
    await expect(cms.payload.update(write)).rejects.toThrow()
    expect(await published()).toMatchObject({ name: 'Clinical Informatics at North' })
  })

  it('proposes a draft that readers do not see', async () => {
    const proposed = await cms.ask(`/programs/${programId}?draft=true`, {
      method: 'PATCH',
      as: people.advisor,
      json: { name: 'Proposed' },
    })
    expect(proposed.status).toBe(200)
    expect(proposed.body.doc).toMatchObject({ name: 'Proposed', _status: 'draft' })
    expect(await published()).toMatchObject({ name: 'Clinical Informatics at North' })
  })

  it('writes and publishes FAQs', async () => {
    const made = await cms.ask('/faqs', { method: 'POST', as: people.advisor, json: faq() })
    expect(made.status).toBe(201)
    const seen = await cms.ask(`/faqs/${made.body.doc.id}`)
    expect(seen.body).toMatchObject({ question: 'May I keep practicing?', _status: 'published' })
  })

  it('uploads nothing', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'A picture' }))
    form.set('file', new File([new Uint8Array(10)], 'a.png', { type: 'image/png' }))
    expect((await cms.ask('/media', { method: 'POST', as: people.advisor, body: form })).status).toBe(403)
  })
})

describe('people and roles', () => {
  it.each(['editor', 'advisor'] as const)('an %s cannot raise itself', async (role) => {
    const self = people[role]
    await cms.ask(`/users/${self.id}`, {
      method: 'PATCH',
      as: self,
      json: { role: 'administrator', name: 'Same' },
    })
    await expect(
      cms.payload.update({ collection: 'users', id: self.id, data: { role: 'administrator' }, user: self }),
    ).rejects.toThrow()
    const found = await cms.payload.findByID({ collection: 'users', id: self.id })
    expect(found.role).toBe(role)
  })

  it.each(['editor', 'advisor'] as const)(
    'an %s neither makes, sees, changes nor deletes other people',
    async (role) => {
      const as = people[role]
      const other = people.administrator
      const json = {
        name: 'New',
        email: 'new@example.org',
        password: 'a-long-enough-password',
        role: 'administrator',
      }
      expect((await cms.ask('/users', { method: 'POST', as, json })).status).toBe(403)
      expect((await cms.ask(`/users/${other.id}`, { as })).status).toBe(404)
      expect((await cms.ask('/users', { as })).body.docs.map(({ id }) => id)).toEqual([as.id])
      expect([403, 404]).toContain(
        (await cms.ask(`/users/${other.id}`, { method: 'PATCH', as, json: { name: 'X' } })).status,
      )
      expect((await cms.ask(`/users/${other.id}`, { method: 'DELETE', as })).status).toBe(403)
      expect((await cms.ask(`/users/${as.id}`, { method: 'DELETE', as })).status).toBe(403)
    },
  )

  it('a password is neither short nor endless', async () => {
    const self = people.advisor
    const change = (password: string) =>
      cms.ask(`/users/${self.id}`, { method: 'PATCH', as: self, json: { password } })
    for (const password of ['aaaa', 'eleven-long', 'x'.repeat(201)]) {
      const { status, body } = await change(password)
      expect(status).toBe(400)
      expect(body.errors[0]?.data.errors[0]).toMatchObject({ path: 'password' })
    }
    expect((await change('')).status).toBe(200)
    expect((await cms.ask(`/users/${self.id}`, { as: self })).status).toBe(200)
  })

  it('the last administrator stays one', async () => {
    const self = people.administrator
    const gone = await cms.ask(`/users/${self.id}`, { method: 'DELETE', as: self })
    expect(gone.status).toBe(400)
    expect(JSON.stringify(gone.body)).toContain('last administrator')
    await cms.ask(`/users/${self.id}`, { method: 'PATCH', as: self, json: { role: 'advisor' } })
    await expect(
      cms.payload.update({ collection: 'users', id: self.id, data: { role: 'advisor' } }),
    ).rejects.toThrow('last administrator')
    expect((await cms.payload.findByID({ collection: 'users', id: self.id })).role).toBe('administrator')
  })

  it('an administrator gives a role to somebody else', async () => {
    const somebody = await cms.person('advisor')
    const raised = await cms.ask(`/users/${somebody.id}`, {
      method: 'PATCH',
      as: people.administrator,
      json: { role: 'editor' },
    })
    expect(raised.body.doc.role).toBe('editor')
  })
})

describe('an editor', () => {
  it('publishes, unpublishes and empties content, and no jobs', async () => {
    const made = await cms.ask('/institutions', {
      method: 'POST',
      as: people.editor,
      json: institution({ slug: 'south-hospital' }),
    })
    expect(made.status).toBe(201)
    const { id } = made.body.doc
    expect(
      (
        await cms.ask(`/institutions/${id}`, {
          method: 'PATCH',
          as: people.editor,
          json: { _status: 'draft' },
        })
      ).status,
    ).toBe(200)
    expect((await cms.ask(`/institutions/${id}`)).status).toBe(404)
    expect((await cms.ask(`/institutions/${id}`, { method: 'DELETE', as: people.editor })).status).toBe(200)
    for (const role of ['editor', 'advisor'] as const) {
      expect([401, 403, 404]).toContain((await cms.ask('/payload-jobs/run', { as: people[role] })).status)
      expect((await cms.ask('/payload-jobs', { as: people[role] })).status).toBe(403)
    }
  })
})
