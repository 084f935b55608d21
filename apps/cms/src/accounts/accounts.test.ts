import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { type Answer, type CmsUnderTest, cmsUnderTest, PASSWORD } from '../testing/cms-under-test.ts'
import { type FakeMailServer, fakeMailServer } from '../testing/fake-mail-server.ts'

let cms: CmsUnderTest
let administrator: User
let editor: User

beforeAll(async () => {
  cms = await cmsUnderTest()
  administrator = await cms.person('administrator')
  editor = await cms.person('editor')
})
afterAll(() => cms.close())

const NEW_PASSWORD = 'slow river under lamps'

const post = (path: string, json: unknown, as: User | null = administrator) =>
  cms.ask(`/users${path}`, { method: 'POST', as, json })
const signIn = (email: string, password: string) => post('/login', { email, password }, null)
const wordsOf = ({ body }: Answer) => body.errors[0]?.message ?? ''
const tokenIn = (text: string) => /\/admin\/new-password#([\w-]+)/.exec(text)?.[1] ?? ''
const tokenOf = ({ body }: Answer) => tokenIn(String(body.link))

let people = 0
async function invited(role = 'advisor') {
  people += 1
  const email = `guest-${people}@example.org`
  const answer = await post('/invite', { name: `Guest ${people}`, email, role })
  expect(answer.status).toBe(201)
  return { email, id: Number(answer.body.id), token: tokenOf(answer), answer }
}

describe('an invitation', () => {
  it('without e-mail gives the administrator the link, once; its owner chooses the password and signs in', async () => {
    const { email, token, answer } = await invited('editor')
    expect(answer.body.because).toBe('No e-mail is sent from here.')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const looked = await post('/open-link', { token }, null)
    expect(looked.body).toEqual({ name: expect.any(String), email, purpose: 'invitation' })
    expect((await post('/use-link', { token, password: NEW_PASSWORD }, null)).status).toBe(200)
    const { status, body } = await signIn(email, NEW_PASSWORD)
    expect(status).toBe(200)
    expect(body.user).toMatchObject({ email, role: 'editor' })
  })

  it('works once', async () => {
    const { token } = await invited()
    const uses = await Promise.all(
      Array.from({ length: 4 }, () => post('/use-link', { token, password: NEW_PASSWORD }, null)),
    )
    expect(uses.map(({ status }) => status).toSorted()).toEqual([200, 404, 404, 404])
    expect(wordsOf(await post('/open-link', { token }, null))).toMatch(/holds no longer/)
  })

  it('stays good for a password that will do when the first one will not', async () => {
    const { email, token } = await invited()
    for (const password of ['short', email, 'password1234', '']) {
      expect([400, 422]).toContain((await post('/use-link', { token, password }, null)).status)
    }
    expect((await post('/use-link', { token, password: NEW_PASSWORD }, null)).status).toBe(200)
  })

  it('ends: by time, by a newer one, by a password, and with the account', async () => {
    const late = await invited()
    await cms.payload.db.updateOne({
      collection: 'users',
      id: late.id,
      data: { linkUntil: new Date(Date.now() - 1000).toISOString() },
    })
    const replaced = await invited()
    const again = await post(`/${replaced.id}/new-link`, {})
    const overtaken = await invited()
    await cms.ask(`/users/${overtaken.id}`, {
      method: 'PATCH',
      as: administrator,
      json: { password: NEW_PASSWORD },
    })
    const deleted = await invited()
    await cms.ask(`/users/${deleted.id}`, { method: 'DELETE', as: administrator })
    for (const { token } of [late, replaced, overtaken, deleted])
      expect((await post('/use-link', { token, password: NEW_PASSWORD }, null)).status).toBe(404)
    expect((await post('/open-link', { token: tokenOf(again) }, null)).body.purpose).toBe('invitation')
  })

  it('is kept as a hash that no interface gives out, finds by or writes', async () => {
    const { id, token } = await invited()
    const seen = JSON.stringify((await cms.ask(`/users/${id}`, { as: administrator })).body)
    expect(seen).not.toMatch(/link/i)
    const stored = await cms.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })
    expect(stored?.linkHash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(stored)).not.toContain(token)
    const found = await cms.ask('/users?where[linkHash][exists]=true', { as: administrator })
    expect(found.status).toBe(400)
    await cms.ask(`/users/${id}`, { method: 'PATCH', as: administrator, json: { linkHash: 'mine' } })
    expect((await post('/open-link', { token }, null)).status).toBe(200)
  })

  it.each([
    ['an editor', () => editor, 403],
    ['nobody', () => null, 403],
  ])('is not for %s to make', async (_who, as, status) => {
    const json = { name: 'Mine', email: 'mine@example.org', role: 'administrator' }
    expect((await post('/invite', json, as())).status).toBe(status)
    expect((await post(`/${administrator.id}/new-link`, {}, as())).status).toBe(status)
  })

  it.each([
    [{ email: 'a@example.org', role: 'advisor' }, 'Say how colleagues know'],
    [{ name: 'A', email: 'nowhere', role: 'advisor' }, 'Give an e-mail address'],
    [{ name: 'A', email: 'a@example.org', role: 'owner' }, 'Choose what this person may do'],
  ])('of %j is refused in words', async (json, words) => {
    const answer = await post('/invite', json)
    expect(answer.status).toBe(400)
    expect(wordsOf(answer)).toContain(words)
  })

  it('for an address that has an account says so', async () => {
    const answer = await post('/invite', {
      name: 'Twice',
      email: editor.email.toUpperCase(),
      role: 'advisor',
    })
    expect(answer.status).toBe(409)
  })
})

describe('a link for a new password', () => {
  it('by an administrator replaces a forgotten one, and ends what is signed in', async () => {
    const forgetful = await cms.person('advisor')
    const link = await post(`/${forgetful.id}/new-link`, {})
    expect((await cms.ask('/users/me', { as: forgetful })).body.user).not.toBeNull()
    await post('/use-link', { token: tokenOf(link), password: NEW_PASSWORD }, null)
    expect((await cms.ask('/users/me', { as: forgetful })).body.user).toBeNull()
    expect((await signIn(forgetful.email, PASSWORD)).status).toBe(401)
    expect((await signIn(forgetful.email, NEW_PASSWORD)).status).toBe(200)
  })

  it('is no guess: a made-up one is refused in the same words', async () => {
    for (const token of ['x'.repeat(43), '', 'x'.repeat(5000), { $gt: '' }]) {
      const answer = await post('/use-link', { token, password: NEW_PASSWORD }, null)
      expect([400, 404]).toContain(answer.status)
      expect(wordsOf(answer)).toMatch(/holds no longer/)
    }
  })

  it('cannot be asked for by e-mail where none is sent', async () => {
    const answer = await post('/forgot-password', { email: editor.email }, null)
    expect(answer.status).toBe(404)
    expect(wordsOf(answer)).toContain('ask an administrator')
  })
})

describe('what is signed in', () => {
  const isSignedIn = async (as: User) => (await cms.ask('/users/me', { as })).body.user !== null

  it('ends everywhere when its owner says so, and nobody else’s with it', async () => {
    const [owner, other] = [await cms.person('advisor'), await cms.person('advisor')]
    await signIn(owner.email, PASSWORD)
    const answer = await post(`/${owner.id}/end-sessions`, {}, owner)
    expect(answer.body).toEqual({ ended: 2 })
    expect(await isSignedIn(owner)).toBe(false)
    expect(await isSignedIn(other)).toBe(true)
  })

  it('ends when an administrator says so, but not when a colleague does', async () => {
    const owner = await cms.person('advisor')
    expect((await post(`/${owner.id}/end-sessions`, {}, editor)).status).toBe(404)
    expect((await post(`/${owner.id}/end-sessions`, {}, null)).status).toBe(401)
    expect(await isSignedIn(owner)).toBe(true)
    await post(`/${owner.id}/end-sessions`, {})
    expect(await isSignedIn(owner)).toBe(false)
  })

  it('ends with another role', async () => {
    const raised = await cms.person('advisor')
    await cms.ask(`/users/${raised.id}`, { method: 'PATCH', as: administrator, json: { role: 'editor' } })
    expect(await isSignedIn(raised)).toBe(false)
  })

  it('ends with the account', async () => {
    const leaver = await cms.person('advisor')
    await cms.ask(`/users/${leaver.id}`, { method: 'DELETE', as: administrator })
    expect(await isSignedIn(leaver)).toBe(false)
  })

  it('ends elsewhere, and goes on here, when somebody changes their own password', async () => {
    const owner = await cms.person('editor')
    const elsewhere = await signIn(owner.email, PASSWORD)
    await cms.ask(`/users/${owner.id}`, { method: 'PATCH', as: owner, json: { password: NEW_PASSWORD } })
    expect(await isSignedIn(owner)).toBe(true)
    const headers = { authorization: `JWT ${elsewhere.body.token}` }
    expect((await cms.ask('/users/me', { headers })).body.user).toBeNull()
  })

  it('goes on when only a name changes', async () => {
    const owner = await cms.person('editor')
    await cms.ask(`/users/${owner.id}`, { method: 'PATCH', as: owner, json: { name: 'Renamed' } })
    expect(await isSignedIn(owner)).toBe(true)
  })
})

describe('a password', () => {
  it.each([
    ['the own e-mail address', (user: User) => user.email],
    ['the own name', (user: User) => `${user.name}${user.name}`.slice(0, 60)],
    ['a very common one', () => 'Password 2026!'],
    ['a short one', () => 'eleven-long'],
  ])('that is %s is refused on its field', async (_what, choose) => {
    const owner = await cms.person('advisor')
    const json = { password: choose(owner) }
    const { status, body } = await cms.ask(`/users/${owner.id}`, { method: 'PATCH', as: owner, json })
    expect(status).toBe(400)
    expect(body.errors[0]?.data.errors[0]).toMatchObject({ path: 'password' })
  })
})

describe('the log', () => {
  it('has who invited, who accepted, whose sessions were ended, and no secret', async () => {
    const { id, token } = await invited()
    await post('/use-link', { token, password: NEW_PASSWORD }, null)
    await post(`/${id}/new-link`, {})
    await post(`/${id}/end-sessions`, {})
    const { docs } = await cms.payload.find({
      collection: 'audit-log',
      where: { subjectId: { equals: String(id) }, subjectCollection: { equals: 'users' } },
      sort: 'id',
    })
    expect(docs.map(({ action, whoName }) => [action, whoName])).toEqual([
      ['created', administrator.name],
      ['invited', administrator.name],
      ['password-changed', `Guest ${people}`],
      ['invitation-accepted', `Guest ${people}`],
      ['password-link-made', administrator.name],
      ['sessions-ended', administrator.name],
    ])
    expect(JSON.stringify(docs)).not.toContain(token)
    expect(JSON.stringify(docs)).not.toContain(NEW_PASSWORD)
  })
})

describe('with a mail server', () => {
  let mail: FakeMailServer
  let posting: CmsUnderTest
  let host: User
  beforeAll(async () => {
    mail = await fakeMailServer()
    posting = await cmsUnderTest({ mail: { smtpUrl: mail.url, from: 'desk@example.org' } })
    host = await posting.person('administrator')
  })
  afterAll(async () => {
    await posting.close()
    await mail.close()
  })
  const send = (path: string, json: unknown, as: User | null = host) =>
    posting.ask(`/users${path}`, { method: 'POST', as, json })

  it('an invitation goes to its owner and is shown to nobody else', async () => {
    const answer = await send('/invite', { name: 'Noor', email: 'noor@example.org', role: 'advisor' })
    expect(answer.body).toMatchObject({ sentTo: 'noor@example.org' })
    expect(JSON.stringify(answer.body)).not.toContain('#')
    const letter = await mail.letterTo('noor@example.org')
    expect(letter).toContain('Hello Noor')
    expect((await send('/use-link', { token: tokenIn(letter), password: NEW_PASSWORD }, null)).status).toBe(
      200,
    )
  })

  it('a letter that cannot be sent loses no invitation: the link is shown instead', async () => {
    mail.isRefusing = true
    const answer = await send('/invite', { name: 'Lee', email: 'lee@example.org', role: 'advisor' })
    mail.isRefusing = false
    expect(answer.body.because).toBe('The e-mail could not be sent.')
    expect((await send('/open-link', { token: tokenOf(answer) }, null)).status).toBe(200)
  })

  it('somebody who forgot a password gets a link; a stranger gets the same answer and no letter', async () => {
    const forgetful = await posting.person('editor')
    const known = await send('/forgot-password', { email: forgetful.email }, null)
    const unknown = await send('/forgot-password', { email: 'stranger@example.org' }, null)
    expect(known.status).toBe(200)
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
    const letter = await mail.letterTo(forgetful.email)
    expect((await send('/use-link', { token: tokenIn(letter), password: NEW_PASSWORD }, null)).status).toBe(
      200,
    )
    expect(mail.letters).toEqual([])
  })
})
