import { passUntil, type PreviewPass } from '@evenkeel/domain'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { publishedByTwo } from '../testing/reviewing.ts'
import { faq, institution, program } from '../testing/sample-content.ts'
import { testSettings } from '../testing/test-settings.ts'
import { livePreview } from './live-preview.ts'
import { signPass } from './sign-pass.ts'

const secret = testSettings('').previewSecret ?? ''
const portalUrl = 'http://portal.test'

let cms: CmsUnderTest
let editor: User
let advisor: User
let published: number
let unsaid: number
beforeAll(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
  advisor = await cms.person('advisor')
  published = await made('/faqs', faq({ question: 'As published?' }))
  await cms.ask(`/faqs/${published}?draft=true`, {
    method: 'PATCH',
    as: editor,
    json: { question: 'As drafted?', slug: 'renamed', _status: 'draft' },
  })
  const hidden = await made('/institutions?draft=true', institution({ _status: 'draft' }))
  unsaid = await made('/programs?draft=true', {
    name: 'Half a program',
    institution: hidden,
    _status: 'draft',
  })
})
afterAll(() => cms.close())

async function made(path: string, json: object): Promise<number> {
  return (await cms.ask(path, { method: 'POST', as: editor, json })).body.doc.id
}

async function sessionOf({ id }: User): Promise<string> {
  const { sessions } = await cms.payload.findByID({ collection: 'users', id })
  return sessions?.[0]?.id ?? ''
}

async function passOf(user: User, parts: Partial<PreviewPass> = {}): Promise<PreviewPass> {
  return {
    kind: 'faqs',
    document: published,
    person: user.id,
    session: await sessionOf(user),
    until: passUntil(Date.now()),
    ...parts,
  }
}

const show = (pass: string) => cms.ask('/preview/draft', { headers: { 'x-preview-pass': pass } })

/** The address that the admin puts beside the form. */
async function addressFor(user: User | null, slug: string, data: Record<string, unknown>) {
  const req = await createLocalReq({}, cms.payload)
  req.user = user && Object.assign({ ...user }, { _sid: await sessionOf(user) })
  const { url } = livePreview({ secret, portalUrl })
  const collectionConfig = Object.values(cms.payload.collections).find(
    ({ config }) => config.slug === slug,
  )?.config
  if (typeof url !== 'function' || !collectionConfig) throw new Error('There is no preview.')
  const asked = { collectionConfig, data, req, locale: { code: 'en', label: 'English' } }
  return url(asked as Parameters<typeof url>[0])
}

describe('the address beside a form', () => {
  it('opens the draft that it stands beside', async () => {
    const address = await addressFor(advisor, 'faqs', { id: published })
    expect(address).toMatch(/^http:\/\/portal\.test\/preview\?pass=faqs\./)
    const pass = new URL(String(address)).searchParams.get('pass') ?? ''
    expect((await show(pass)).body).toMatchObject({
      kind: 'faqs',
      entry: { question: 'As drafted?', slug: 'renamed' },
      replaces: 'may-i-practice',
      isPublished: false,
    })
  })

  it('stays the same within a quarter of an hour, so that the page keeps its place', async () => {
    const asked = () => addressFor(editor, 'faqs', { id: published })
    // Of three in a row at most one change of the quarter lies between.
    const addresses = [await asked(), await asked(), await asked()]
    expect(new Set(addresses).size).toBeLessThan(3)
  })

  it.each([
    ['a document that was never saved', 'faqs', {}],
    ['a kind without a page of its own', 'visa-facts', { id: 1 }],
  ])('is none for %s', async (_what, slug, data) => {
    expect(await addressFor(editor, slug, data)).toBeNull()
  })

  it('is none for a stranger', async () => {
    expect(await addressFor(null, 'faqs', { id: published })).toBeNull()
  })
})

describe('a draft that is half filled', () => {
  it('is handed out as far as it goes, without what readers cannot see', async () => {
    const { status, headers, body } = await show(
      signPass(await passOf(editor, { kind: 'programs', document: unsaid }), secret),
    )
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body).toMatchObject({ entry: { name: 'Half a program' }, replaces: null })
    expect(body.entry).not.toHaveProperty('institution')
    expect(body.entry).not.toHaveProperty('editorNote')
  })
})

describe('the door stays closed for', () => {
  it.each<[string, number, () => Promise<string>]>([
    ['nobody', 401, () => Promise.resolve('')],
    ['a guess', 401, () => Promise.resolve('faqs.1.1.s.1795862700.AAAA')],
    ['another secret', 401, async () => signPass(await passOf(editor), 'x'.repeat(32))],
    ['what has ended', 401, async () => signPass(await passOf(editor, { until: 1_700_000_000 }), secret)],
    ['a session that is none', 403, async () => signPass(await passOf(editor, { session: 'none' }), secret)],
    [
      'somebody else’s session',
      403,
      async () => signPass(await passOf(editor, { session: await sessionOf(advisor) }), secret),
    ],
    ['nobody’s account', 403, async () => signPass(await passOf(editor, { person: 999_999 }), secret)],
    ['no document', 404, async () => signPass(await passOf(editor, { document: 999_999 }), secret)],
  ])('%s', async (_what, status, pass) => {
    const refused = await show(await pass())
    expect(refused.status).toBe(status)
    expect(JSON.stringify(refused.body)).not.toContain('drafted')
  })

  it('a signed-in person without a pass', async () => {
    expect((await cms.ask('/preview/draft', { as: editor })).status).toBe(401)
  })

  it('whoever signed out since', async () => {
    const leaving = await cms.person('editor')
    const pass = signPass(await passOf(leaving), secret)
    expect((await show(pass)).status).toBe(200)
    await cms.ask('/users/logout', { method: 'POST', as: leaving })
    expect((await show(pass)).status).toBe(403)
  })

  it('a document in the trash', async () => {
    const id = await made('/faqs', faq({ slug: 'thrown-away' }))
    const pass = signPass(await passOf(editor, { document: id }), secret)
    expect((await show(pass)).status).toBe(200)
    const thrown = await cms.ask(`/faqs/${id}`, {
      method: 'PATCH',
      as: editor,
      json: { deletedAt: new Date().toISOString() },
    })
    expect(thrown.status).toBe(200)
    expect((await show(pass)).status).toBe(404)
  })
})

it('a cms without a secret has no such door', async () => {
  const { cmsConfig } = await import('../cms-config.ts')
  const { previewSecret: _secret, ...settings } = testSettings('postgres://nobody@127.0.0.1:1/none')
  const config = await cmsConfig(settings)
  expect(config.endpoints.some(({ path }) => path === '/preview/draft')).toBe(false)
  expect(config.admin.livePreview).toBeUndefined()
})

it('programs are shown with the institution that readers see', async () => {
  const seen = await made('/institutions', institution({ slug: 'south-hospital' }))
  const id = await publishedByTwo(cms, editor, { collection: 'programs', json: program(seen) })
  const { body } = await show(signPass(await passOf(editor, { kind: 'programs', document: id }), secret))
  expect(body).toMatchObject({ entry: { institution: 'south-hospital' }, isPublished: true })
})
