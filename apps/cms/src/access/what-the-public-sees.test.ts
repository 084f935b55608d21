import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { publishedByTwo } from '../testing/reviewing.ts'
import { faq, institution, program, written } from '../testing/sample-content.ts'

let cms: CmsUnderTest
let editor: User
let ids: { draft: number; draftOver: number; trashed: number; hiddenInstitution: number }

beforeAll(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
  const make = async (slug: string, json: Record<string, unknown>, query = '') => {
    const made = await cms.ask(`/${slug}${query}`, { method: 'POST', as: editor, json })
    expect(made.status).toBe(201)
    return made.body.doc.id
  }
  const draft = await make(
    'faqs',
    faq({ slug: 'draft', question: 'SECRET draft?', _status: 'draft' }),
    '?draft=true',
  )
  const draftOver = await make('faqs', faq({ slug: 'open', question: 'Open?' }))
  await cms.ask(`/faqs/${draftOver}?draft=true`, {
    method: 'PATCH',
    as: editor,
    json: { question: 'SECRET change?', answer: written('SECRET answer'), editorNote: 'SECRET note' },
  })
  const trashed = await make('faqs', faq({ slug: 'trashed', question: 'SECRET trash?' }))
  await cms.ask(`/faqs/${trashed}`, {
    method: 'PATCH',
    as: editor,
    json: { deletedAt: new Date().toISOString() },
  })
  // No way through the cms leads here; data that came in another way must not leak either.
  const shownInstitution = await make('institutions', institution())
  const listing = await publishedByTwo(cms, editor, {
    collection: 'programs',
    json: program(shownInstitution),
  })
  const hiddenInstitution = await make(
    'institutions',
    institution({ slug: 'hidden', name: 'SECRET name', editorNote: 'SECRET note', _status: 'draft' }),
    '?draft=true',
  )
  await cms.payload.db.updateOne({
    collection: 'programs',
    id: listing,
    data: { institution: hiddenInstitution },
  })
  ids = { draft, draftOver, trashed, hiddenInstitution }
})
afterAll(() => cms.close())

describe('the public reads what is published and nothing else', () => {
  it.each([
    ['a list', () => '/faqs'],
    ['a list that asks for drafts', () => '/faqs?draft=true'],
    ['a list that asks for the trash', () => '/faqs?trash=true'],
    ['a list by status', () => '/faqs?where[_status][equals]=draft'],
    ['a draft by id', () => `/faqs/${ids.draft}`],
    ['a draft by id that asks for drafts', () => `/faqs/${ids.draft}?draft=true`],
    ['a changed entry', () => `/faqs/${ids.draftOver}?draft=true`],
    ['an entry in the trash', () => `/faqs/${ids.trashed}?trash=true`],
    ['versions', () => '/faqs/versions'],
    ['a version', () => '/faqs/versions/1'],
    ['a link to something unpublished', () => '/programs?depth=3'],
    ['a link to something unpublished, as a draft', () => '/programs?depth=3&draft=true'],
    ['an unpublished institution', () => `/institutions/${ids.hiddenInstitution}?draft=true`],
    ['people', () => '/users'],
    ['the trash through a count', () => '/faqs/count?trash=true&where[question][contains]=SECRET'],
  ])('%s', async (_what, path) => {
    const answer = await cms.ask(path())
    const text = JSON.stringify(answer.body)
    expect(text).not.toContain('SECRET')
    expect(text).not.toContain('editorNote')
    if (path().includes('count')) expect(answer.body.totalDocs).toBe(0)
  })

  it('guesses nothing about hidden fields by filtering or sorting', async () => {
    expect((await cms.ask('/faqs?where[editorNote][contains]=SECRET')).status).toBe(400)
    for (const path of [
      '/users?where[resetPasswordToken][exists]=true',
      '/users?sort=hash',
      '/users?where[hash][like]=a',
    ]) {
      expect([400, 403]).toContain((await cms.ask(path)).status)
    }
    expect((await cms.ask('/programs')).body.totalDocs).toBe(1)
    expect((await cms.ask('/programs?where[institution.name][contains]=SECRET')).body.totalDocs).toBe(0)
  })

  it('writes nothing', async () => {
    const json = faq({ slug: 'mine' })
    expect((await cms.ask('/faqs', { method: 'POST', json })).status).toBe(403)
    expect((await cms.ask('/faqs?draft=true', { method: 'POST', json })).status).toBe(403)
    expect((await cms.ask(`/faqs/${ids.draftOver}`, { method: 'PATCH', json })).status).toBe(403)
    expect((await cms.ask(`/faqs/${ids.draftOver}`, { method: 'DELETE' })).status).toBe(403)
    expect((await cms.ask('/payload-jobs/run')).status).toBe(401)
  })
})
