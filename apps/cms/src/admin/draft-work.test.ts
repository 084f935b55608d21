import { afterAll, beforeAll, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { faq, institution } from '../testing/sample-content.ts'
import { draftWork } from './draft-work.ts'

let cms: CmsUnderTest
let editor: User

beforeAll(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
})
afterAll(() => cms.close())

it('leads an editor to what an advisor proposed', async () => {
  const advisor = await cms.person('advisor')
  await cms.ask('/faqs', { method: 'POST', as: editor, json: faq() })
  const { id } = (await cms.ask('/institutions', { method: 'POST', as: editor, json: institution() })).body
    .doc
  const proposal = { city: 'Salem', _status: 'draft' }
  await cms.ask(`/institutions/${id}?draft=true`, { method: 'PATCH', as: advisor, json: proposal })

  const { byCollection, latest } = await draftWork(cms.payload, { ...editor, collection: 'users' })
  expect(byCollection).toEqual([
    {
      label: 'Institutions',
      href: '/admin/collections/institutions?where[_status][equals]=draft',
      count: 1,
    },
  ])
  expect(latest).toEqual([
    { label: 'Institution: North Hospital', href: `/admin/collections/institutions/${id}`, count: null },
  ])
})
