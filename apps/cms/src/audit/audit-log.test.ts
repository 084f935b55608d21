import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AuditLog, User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest, PASSWORD } from '../testing/cms-under-test.ts'
import { faq, institution } from '../testing/sample-content.ts'
import { recordAudit } from './record-audit.ts'

let cms: CmsUnderTest
let administrator: User
let editor: User
let advisor: User
let lastSeen = 0

beforeAll(async () => {
  cms = await cmsUnderTest()
  administrator = await cms.person('administrator')
  editor = await cms.person('editor')
  advisor = await cms.person('advisor')
})
afterAll(() => cms.close())
beforeEach(async () => {
  lastSeen = (await entries()).at(-1)?.id ?? 0
})

async function entries(): Promise<AuditLog[]> {
  const { docs } = await cms.payload.find({ collection: 'audit-log', sort: 'id', pagination: false })
  return docs
}
/** What was added since the test began. */
const added = async () => (await entries()).filter(({ id }) => id > lastSeen)
const addedActions = async () => (await added()).map(({ action }) => action)

async function made(slug: string, over: Record<string, unknown> = {}): Promise<number> {
  const answer = await cms.ask('/institutions', {
    method: 'POST',
    as: editor,
    json: institution({ slug, name: `Hospital ${slug}`, ...over }),
  })
  expect(answer.status).toBe(201)
  lastSeen = (await entries()).at(-1)?.id ?? 0
  return answer.body.doc.id
}
const patch = (path: string, json: unknown, as = editor) => cms.ask(path, { method: 'PATCH', as, json })

describe('a change of content', () => {
  it('is written down with who, what, to which document and which fields', async () => {
    const id = await made('who-what')
    await patch(`/institutions/${id}`, { city: 'Chicago', state: 'IL' })
    expect(await added()).toMatchObject([
      {
        whoId: editor.id,
        whoName: editor.name,
        whoRole: 'editor',
        action: 'published',
        subjectCollection: 'institutions',
        subjectId: String(id),
        title: 'Hospital who-what',
        wayIn: 'rest',
        fields: [
          { path: 'city', label: 'City' },
          { path: 'state', label: 'State' },
        ],
      },
    ])
  })

  it('names fields in groups and rows as the form does', async () => {
    const id = await made('groups')
    await patch(`/institutions/${id}?draft=true`, { facts: { policyH1b: 'none' }, editorNote: 'Ask again' })
    const [entry] = await added()
    expect(entry?.action).toBe('saved')
    expect(JSON.stringify(entry?.fields)).toContain('editorNote')
  })

  it.each([
    ['a draft', (id: number) => patch(`/institutions/${id}?draft=true`, { city: 'Chicago' }), 'saved'],
    ['a publication', (id: number) => patch(`/institutions/${id}`, { city: 'Chicago' }), 'published'],
    ['an unpublication', (id: number) => patch(`/institutions/${id}`, { _status: 'draft' }), 'unpublished'],
    [
      'the trash',
      (id: number) => patch(`/institutions/${id}`, { deletedAt: '2026-01-01T00:00:00.000Z' }),
      'trashed',
    ],
    [
      'a deletion',
      (id: number) => cms.ask(`/institutions/${id}`, { method: 'DELETE', as: editor }),
      'deleted',
    ],
  ])('tells %s from the others', async (what, change, action) => {
    const id = await made(`tells-${what.replaceAll(' ', '-')}`)
    await change(id)
    expect(await added()).toMatchObject([{ action, subjectId: String(id), whoName: editor.name }])
  })

  it('tells a draft over what readers see from taking that away', async () => {
    const id = await made('draft-then-gone')
    await patch(`/institutions/${id}?draft=true`, { city: 'Chicago' })
    await patch(`/institutions/${id}`, { _status: 'draft' })
    await patch(`/institutions/${id}`, { _status: 'draft', city: 'Dallas' })
    expect(await addedActions()).toEqual(['saved', 'unpublished', 'saved'])
  })

  it('tells what comes out of the trash again', async () => {
    const id = await made('out-of-trash')
    await patch(`/institutions/${id}`, { deletedAt: '2026-01-01T00:00:00.000Z' })
    await cms.ask(`/institutions/${id}?trash=true`, {
      method: 'PATCH',
      as: editor,
      json: { deletedAt: null },
    })
    expect(await addedActions()).toEqual(['trashed', 'untrashed'])
  })

  it('that is refused is not in the log', async () => {
    const id = await made('refused')
    expect((await patch(`/institutions/${id}`, { name: '' })).status).toBe(400)
    expect((await patch(`/institutions/${id}`, { city: 'Mine' }, advisor)).status).toBe(403)
    expect(await added()).toEqual([])
  })

  it('that is taken back with its transaction is taken out with it', async () => {
    const id = await made('taken-back')
    const req = await createLocalReq({ user: editor }, cms.payload)
    await initTransaction(req)
    await cms.payload.update({ collection: 'institutions', id, data: { city: 'Nowhere' }, req })
    const { totalDocs: within } = await cms.payload.count({
      collection: 'audit-log',
      where: { id: { greater_than: lastSeen } },
      req,
    })
    expect(within).toBe(1)
    await killTransaction(req)
    expect(await added()).toEqual([])
  })
})

describe('an account', () => {
  const signIn = (email: string, password: string) =>
    cms.ask('/users/login', { method: 'POST', json: { email, password } })

  it('signs in and out', async () => {
    const { status, body } = await signIn(advisor.email, PASSWORD)
    expect(status).toBe(200)
    await cms.ask('/users/logout', { method: 'POST', headers: { authorization: `JWT ${body.token}` } })
    expect(await added()).toMatchObject([
      { action: 'signed-in', whoName: advisor.name, subjectId: String(advisor.id) },
      { action: 'signed-out', whoName: advisor.name },
    ])
  })

  it('is named where a sign-in is refused; an unknown address is not', async () => {
    await signIn(advisor.email, 'wrong-password')
    await signIn('stranger@example.org', 'my-real-password')
    expect(await added()).toMatchObject([
      { action: 'sign-in-refused', title: advisor.name, subjectId: String(advisor.id), whoId: null },
      { action: 'sign-in-refused', title: 'An address without an account', subjectId: null },
    ])
    expect(JSON.stringify(await added())).not.toMatch(/stranger|my-real-password/)
  })

  it('gets another role, another name, another password', async () => {
    const somebody = await cms.person('advisor')
    lastSeen = (await entries()).at(-1)?.id ?? 0
    await patch(`/users/${somebody.id}`, { role: 'editor' }, administrator)
    await patch(`/users/${somebody.id}`, { name: 'Renamed' }, administrator)
    await patch(`/users/${somebody.id}`, { password: 'another-long-password' }, administrator)
    expect(await added()).toMatchObject([
      { action: 'role-changed', whoId: administrator.id, detail: { from: 'advisor', to: 'editor' } },
      { action: 'saved', fields: [{ path: 'name' }] },
      { action: 'password-changed', title: 'Renamed' },
    ])
    expect(JSON.stringify(await added())).not.toContain('another-long-password')
  })

  it('is unlocked', async () => {
    await cms.ask('/users/unlock', { method: 'POST', as: administrator, json: { email: advisor.email } })
    expect(await added()).toMatchObject([
      { action: 'unlocked', title: advisor.name, whoId: administrator.id },
    ])
  })

  it('can be deleted, and what the person did stays under the name', async () => {
    const leaver = await cms.person('editor')
    const answer = await cms.ask('/faqs', { method: 'POST', as: leaver, json: faq({ slug: 'left-behind' }) })
    expect(answer.status).toBe(201)
    const gone = await cms.ask(`/users/${leaver.id}`, { method: 'DELETE', as: administrator })
    expect(gone.status).toBe(200)
    const log = await entries()
    expect(log.find(({ title }) => title === 'May I keep practicing?')).toMatchObject({
      whoName: leaver.name,
    })
    expect(log.at(-1)).toMatchObject({ action: 'deleted', title: leaver.name, whoId: administrator.id })
  })
})

describe('nobody touches what stands in the log', () => {
  it.each(['administrator', 'editor', 'advisor', 'nobody'] as const)('as %s over REST', async (role) => {
    const as = { administrator, editor, advisor, nobody: null }[role]
    const [entry] = await entries()
    const json = { action: 'saved', title: 'Mine', whoName: 'Me', subjectCollection: 'faqs', wayIn: 'rest' }
    const before = (await entries()).length
    const answers = [
      await cms.ask('/audit-log', { method: 'POST', as, json }),
      await cms.ask(`/audit-log/${entry?.id}`, { method: 'PATCH', as, json }),
      await cms.ask('/audit-log?where[id][greater_than]=0', { method: 'PATCH', as, json }),
      await cms.ask(`/audit-log/${entry?.id}`, { method: 'DELETE', as }),
      await cms.ask('/audit-log?where[id][greater_than]=0', { method: 'DELETE', as }),
      await cms.ask(`/audit-log/${entry?.id}/duplicate`, { method: 'POST', as, json }),
    ]
    for (const { status } of answers) expect([400, 403, 404, 405]).toContain(status)
    expect((await entries())[0]).toEqual(entry)
    expect((await entries()).length).toBe(before)
  })

  it('not even code that skips all access', async () => {
    const [entry] = await entries()
    const id = entry?.id ?? 0
    const { payload } = cms
    await expect(payload.update({ collection: 'audit-log', id, data: { title: 'Mine' } })).rejects.toThrow()
    await expect(payload.delete({ collection: 'audit-log', id })).rejects.toThrow()
    await expect(payload.db.deleteMany({ collection: 'audit-log', where: {} })).rejects.toThrow()
    for (const statement of [
      sql`update audit_log set title = 'Mine'`,
      sql`delete from audit_log`,
      sql`truncate audit_log`,
    ]) {
      await expect(payload.db.drizzle.execute(statement)).rejects.toMatchObject({
        cause: { message: 'The audit log is only ever added to.' },
      })
    }
    expect((await entries())[0]).toEqual(entry)
  })
})

describe('who reads it', () => {
  const seenBy = async (as: User | null) => cms.ask('/audit-log?limit=100&sort=id', { as })

  it('administrators all of it, editors what concerns content, nobody else', async () => {
    const all = await seenBy(administrator)
    expect(all.body.docs.some(({ subjectCollection }) => subjectCollection === 'users')).toBe(true)
    const some = await seenBy(editor)
    expect(some.body.docs.length).toBeGreaterThan(0)
    expect(some.body.docs.filter(({ subjectCollection }) => subjectCollection === 'users')).toEqual([])
    expect((await seenBy(advisor)).status).toBe(403)
    expect((await seenBy(null)).status).toBe(403)
  })
})

it('takes many entries at once, and none', async () => {
  const req = await createLocalReq({ user: editor, context: { wayIn: 'import' } }, cms.payload)
  await recordAudit(req, [])
  const entry = {
    action: 'exported',
    collection: 'programs',
    title: 'Programs',
    detail: { rows: 3 },
  } as const
  await recordAudit(req, [entry, entry])
  expect(await added()).toMatchObject([
    { action: 'exported', wayIn: 'import', detail: { rows: 3 } },
    { action: 'exported', whoName: editor.name },
  ])
})
