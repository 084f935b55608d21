import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { faq, institution } from '../testing/sample-content.ts'
import { requeueStrandedJobs } from './requeue-stranded-jobs.ts'

let cms: CmsUnderTest
beforeAll(async () => {
  cms = await cmsUnderTest()
})
afterAll(() => cms.close())

async function schedule(
  collection: 'faqs' | 'institutions',
  user: { id: number },
  waitUntil = new Date(Date.now() - 1000),
) {
  const data =
    collection === 'faqs'
      ? faq({ slug: `scheduled-${user.id}` })
      : institution({ slug: `scheduled-${user.id}` })
  const { id } = await cms.payload.create({
    collection,
    data: { ...data, _status: 'draft' } as never,
    draft: true,
  })
  await cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: collection, value: String(id) },
      user: { relationTo: 'users', value: user.id },
    } as never,
    waitUntil,
  })
  return { id, status: async () => (await cms.payload.findByID({ collection, id }))._status }
}
const runJobs = () => cms.payload.jobs.run({ allQueues: true, silent: true })

it('publishes when the time has come, not before', async () => {
  const editor = await cms.person('editor')
  const due = await schedule('faqs', editor)
  const later = await schedule('institutions', editor, new Date(Date.now() + 60_000))
  await runJobs()
  expect(await due.status()).toBe('published')
  expect(await later.status()).toBe('draft')
})

it('publishes nothing that the person who scheduled it may not publish', async () => {
  const advisor = await cms.person('advisor')
  const refused = await schedule('institutions', advisor)
  await runJobs()
  expect(await refused.status()).toBe('draft')
})

it('takes up what a killed worker left behind as running', async () => {
  const editor = await cms.person('editor')
  const stranded = await schedule('institutions', editor)
  await cms.payload.update({
    collection: 'payload-jobs',
    where: { completedAt: { exists: false } },
    data: { processing: true },
  })
  await runJobs()
  expect(await stranded.status()).toBe('draft')
  expect(await requeueStrandedJobs(cms.payload)).toBeGreaterThan(0)
  await runJobs()
  expect(await stranded.status()).toBe('published')
})
