import { afterAll, beforeAll, expect, it } from 'vitest'
import { today } from '../clock.ts'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { faq } from '../testing/sample-content.ts'
import { testSettings } from '../testing/test-settings.ts'

let cms: CmsUnderTest
let advisor: User

const secret = testSettings('').reportsSecret

beforeAll(async () => {
  cms = await cmsUnderTest()
  advisor = await cms.person('advisor')
  await cms.ask('/faqs', { method: 'POST', as: advisor, json: faq({ slug: 'hours', topic: 'hours' }) })
  await cms.ask('/faqs?draft=true', {
    method: 'POST',
    as: advisor,
    json: faq({ slug: 'draft', _status: 'draft' }),
  })
})
afterAll(() => cms.close())

const vote = (json: unknown, given = secret) =>
  cms.ask('/faq-votes/receive', { method: 'POST', json, headers: { 'x-reports-secret': given } })
const counted = async () => (await cms.ask('/faq-votes?depth=0', { as: advisor })).body.docs

it('each vote counts, also those that come at the same moment', async () => {
  const votes = [true, true, false, true, false, true, true].map((helpful) =>
    vote({ faq: 'hours', version: today(), helpful }),
  )
  expect(new Set((await Promise.all(votes)).map(({ status }) => status))).toEqual(new Set([201]))
  expect(await counted()).toMatchObject([
    { versionOn: `${today()}T12:00:00.000Z`, helpful: 5, notHelpful: 2 },
  ])
})

it.each([
  ['an answer that is not there', { faq: 'nowhere' }, 404],
  ['an answer in draft', { faq: 'draft' }, 404],
  ['a day on which it did not stand so', { version: '2020-01-01' }, 404],
  ['no day', { version: 'yesterday' }, 422],
  ['neither yes nor no', { helpful: 'perhaps' }, 422],
])('a vote on %s is not counted', async (_what, over, status) => {
  const before = await counted()
  expect((await vote({ faq: 'hours', version: today(), helpful: true, ...over })).status).toBe(status)
  expect(await counted()).toEqual(before)
})

it('nobody else counts one, and nobody writes the numbers', async () => {
  expect((await vote({ faq: 'hours', version: today(), helpful: true }, 'guessed')).status).toBe(401)
  const [row] = await counted()
  const written = await cms.ask(`/faq-votes/${row?.id}`, {
    method: 'PATCH',
    as: advisor,
    json: { helpful: 99 },
  })
  expect(written.status).toBe(403)
  expect((await cms.ask('/faq-votes')).status).toBe(403)
})
