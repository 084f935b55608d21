import { changeInWords } from '@evenkeel/domain'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CmsUnderTest, cmsUnderTest } from '../../testing/cms-under-test.ts'
import { act, publishedByTwo } from '../../testing/reviewing.ts'
import { evidence, institution, program } from '../../testing/sample-content.ts'
import { toldVersions } from './version-work.ts'

let cms: CmsUnderTest
beforeAll(async () => {
  cms = await cmsUnderTest()
})
afterAll(() => cms.close())

it('tells what each version changed, in words and by the names of what is linked', async () => {
  const editor = await cms.person('editor')
  const as = editor
  const hospital = await cms.ask('/institutions', { method: 'POST', as, json: institution() })
  const id = await publishedByTwo(cms, editor, {
    collection: 'programs',
    json: program(hospital.body.doc.id),
  })
  await cms.ask(`/programs/${id}?draft=true`, { method: 'PATCH', as, json: { city: 'Salem' } })
  const json = {
    city: 'Salem',
    facts: { h1b: 'sponsors' },
    evidence: [evidence(['listing', 'j1', 'h1b'])],
  }
  await cms.ask(`/programs/${id}?draft=true`, { method: 'PATCH', as, json })
  await act(cms, await cms.person('editor'), { act: 'approve', collection: 'programs', id })
  await cms.ask(`/programs/${id}`, { method: 'PATCH', as, json: { _status: 'published' } })
  const req = await createLocalReq({ user: editor }, cms.payload)
  const versions = await toldVersions(cms.payload, req, { collection: 'programs', id })
  const told = versions?.map(({ isPublished, changes }) => ({
    isPublished,
    words: changes.map(changeInWords),
  }))
  expect(told?.map(({ isPublished }) => isPublished)).toEqual([true, false, false, true, false])
  expect(told?.[0]?.words).toEqual([])
  expect(told?.[1]?.words).toContain('H-1B sponsorship changed from not stated to Sponsors')
  expect(told?.[2]?.words).toEqual(['City changed from Boston to Salem'])
  expect(told?.[4]?.words).toContain('Institution changed from not stated to North Hospital')
})

it('tells nothing to who may not read versions, and of what is no content', async () => {
  const nobody = await createLocalReq({}, cms.payload)
  await expect(toldVersions(cms.payload, nobody, { collection: 'programs', id: 1 })).rejects.toThrow()
  expect(await toldVersions(cms.payload, nobody, { collection: 'users', id: 1 })).toBeNull()
})
