import { afterAll, beforeAll, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { faq, visaFact, written } from '../testing/sample-content.ts'
import { type ConflictAnswer, conflictAnswerSchema } from './conflict-answer.ts'

let cms: CmsUnderTest
let first: User
let second: User
beforeAll(async () => {
  cms = await cmsUnderTest()
  first = await cms.person('editor')
  second = await cms.person('advisor')
})
afterAll(() => cms.close())

async function conflict(json: object, as = second): Promise<ConflictAnswer> {
  const { status, body } = await cms.ask('/reviews/conflict', { method: 'POST', as, json })
  expect(status, JSON.stringify(body)).toBe(200)
  return conflictAnswerSchema.parse(body)
}

it('has both texts at hand, and who saved the other', async () => {
  const made = await cms.ask('/visa-facts?draft=true', { method: 'POST', as: first, json: visaFact() })
  const { id, updatedAt: began, ...form } = made.body.doc
  const asked = { collection: 'visa-facts', id, began, mine: { ...form, title: 'My title' } }
  expect(await conflict(asked)).toEqual({ savedAt: null, savedBy: null, rows: [] })

  const theirs = { title: 'Their title', statement: written('The employer pays all of it.') }
  const saved = await cms.ask(`/visa-facts/${id}?draft=true`, { method: 'PATCH', as: first, json: theirs })
  expect(await conflict(asked)).toEqual({
    savedAt: saved.body.doc.updatedAt,
    savedBy: first.name,
    rows: [
      { field: 'title', label: 'Title', theirs: 'Their title', mine: 'My title' },
      { field: 'statement', label: 'Statement', theirs: 'The employer pays all of it.', mine: null },
    ],
  })
})

it('is told to the staff about content, and to nobody else about anything', async () => {
  const { id } = await cms.payload.create({ collection: 'faqs', data: faq() as never })
  const json = { collection: 'faqs', id, began: '2026-01-01T00:00:00.000Z', mine: {} }
  expect((await cms.ask('/reviews/conflict', { method: 'POST', json })).status).toBe(401)
  for (const wrong of [{ ...json, collection: 'users' }, { ...json, began: 'yesterday' }, null]) {
    expect((await cms.ask('/reviews/conflict', { method: 'POST', as: first, json: wrong })).status).toBe(400)
  }
  const gone = await cms.ask('/reviews/conflict', {
    method: 'POST',
    as: first,
    json: { ...json, id: 99_999 },
  })
  expect(gone.status).toBe(404)
})
