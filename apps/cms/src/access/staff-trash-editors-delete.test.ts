import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { faq } from '../testing/sample-content.ts'

let cms: CmsUnderTest
beforeAll(async () => {
  cms = await cmsUnderTest()
})
afterAll(() => cms.close())

it('an advisor puts an FAQ into the trash, takes it out, and deletes nothing for good', async () => {
  const advisor = await cms.person('advisor')
  const { id } = await cms.payload.create({ collection: 'faqs', data: faq() as never })
  const trash = (deletedAt: string | null) =>
    cms.ask(`/faqs/${id}?trash=true`, { method: 'PATCH', as: advisor, json: { deletedAt, _status: 'draft' } })
  expect((await cms.ask(`/faqs/${id}`, { method: 'DELETE', as: advisor })).status).toBe(403)
  expect((await cms.ask(`/faqs?where[id][equals]=${id}`, { method: 'DELETE', as: advisor })).status).toBe(403)
  expect((await trash(new Date().toISOString())).status).toBe(200)
  expect((await cms.ask(`/faqs/${id}?trash=true`, { method: 'DELETE', as: advisor })).status).toBe(403)
  await expect(cms.payload.delete({ collection: 'faqs', id, trash: true, user: advisor })).rejects.toThrow()
  expect((await trash(null)).status).toBe(200)
  expect((await cms.ask(`/faqs/${id}?draft=true`, { as: advisor })).status).toBe(200)
})
