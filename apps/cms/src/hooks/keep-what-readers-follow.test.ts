import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { publishedByTwo } from '../testing/reviewing.ts'
import { institution, program } from '../testing/sample-content.ts'

let cms: CmsUnderTest
let editor: User
let institutionId: number
let programId: number

beforeAll(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
  institutionId = (await send('POST', '/institutions', institution())).body.doc.id
  programId = await publishedByTwo(cms, editor, { collection: 'programs', json: program(institutionId) })
})
afterAll(() => cms.close())

const send = (method: 'POST' | 'PATCH' | 'DELETE', path: string, json?: unknown) =>
  cms.ask(path, { method, as: editor, ...(json === undefined ? {} : { json }) })
const trashed = { deletedAt: '2026-11-01T12:00:00.000Z' }

describe('an institution with a published program', () => {
  it.each([
    ['put into the trash', 'PATCH', trashed],
    ['unpublished', 'PATCH', { _status: 'draft' }],
    ['deleted', 'DELETE', undefined],
  ] as const)('is not %s, and the refusal names the program', async (_what, method, json) => {
    const answer = await send(method, `/institutions/${institutionId}`, json)
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0]?.message).toContain('“Clinical Informatics at North”')
    expect((await cms.ask(`/institutions/${institutionId}`)).status).toBe(200)
  })

  it('takes a draft of a change', async () => {
    const answer = await send('PATCH', `/institutions/${institutionId}?draft=true`, {
      city: 'Salem',
      _status: 'draft',
    })
    expect(answer.status).toBe(200)
  })

  it('goes once the program has gone from readers', async () => {
    expect((await send('PATCH', `/programs/${programId}`, trashed)).status).toBe(200)
    expect((await send('PATCH', `/institutions/${institutionId}`, trashed)).status).toBe(200)
  })
})

describe('a copy', () => {
  it('gets an address of its own, however many there are', async () => {
    const { id } = (await send('POST', '/institutions', institution({ slug: 'copied' }))).body.doc
    const slugs = []
    for (let copy = 0; copy < 3; copy += 1) {
      slugs.push((await send('POST', `/institutions/${id}/duplicate`, {})).body.doc.slug)
    }
    expect(slugs).toEqual(['copied-copy', 'copied-copy-2', 'copied-copy-3'])
  })
})
