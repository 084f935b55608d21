import { afterAll, beforeAll, expect, it } from 'vitest'
import { today } from '../clock.ts'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { faq, written } from '../testing/sample-content.ts'

let cms: CmsUnderTest
let advisor: User

beforeAll(async () => {
  cms = await cmsUnderTest()
  advisor = await cms.person('advisor')
})
afterAll(() => cms.close())

const first = { on: `${today()}T12:00:00.000Z`, note: null }
const second = { on: `${today()}T12:00:00.000Z`, note: 'Says whom to ask.' }

async function published(slug: string): Promise<number> {
  const answer = await cms.ask('/faqs', { method: 'POST', as: advisor, json: faq({ slug }) })
  expect(answer.status).toBe(201)
  return answer.body.doc.id
}

function save(id: number, json: Record<string, unknown>, query = '') {
  return cms.ask(`/faqs/${id}${query}`, { method: 'PATCH', as: advisor, json })
}

/** What readers are told, without the ids of rows. */
async function toldOf(id: number): Promise<unknown> {
  const { changes } = (await cms.ask(`/faqs/${id}`)).body as unknown as { changes: Record<string, unknown>[] }
  return changes.map(({ on, note }) => ({ on, note: note ?? null }))
}

it('the first answer, then each one with its note', async () => {
  const id = await published('in-order')
  expect(await toldOf(id)).toEqual([first])
  const changed = { answer: written('Ask your GME office.'), changeNote: second.note, _status: 'published' }
  expect((await save(id, changed)).status).toBe(200)
  expect(await toldOf(id)).toEqual([first, second])
})

it('nothing where readers are told nothing: a draft, a review date, the same note again', async () => {
  const id = await published('quiet')
  await save(id, { question: 'May I?', changeNote: second.note, _status: 'draft' }, '?draft=true')
  expect(await toldOf(id)).toEqual([first])
  await save(id, { question: 'May I?', changeNote: second.note, _status: 'published' })
  expect(await toldOf(id)).toEqual([first, second])
  expect((await save(id, { reviewBy: '2098-01-01T12:00:00.000Z', _status: 'published' })).status).toBe(200)
  expect(await toldOf(id)).toEqual([first, second])
})

it('nobody writes it by hand', async () => {
  const id = await published('by-hand')
  await save(id, { changes: [], reviewBy: '2098-01-01T12:00:00.000Z', _status: 'published' })
  expect(await toldOf(id)).toEqual([first])
  const invented = [{ on: '2020-01-01T12:00:00.000Z', note: 'Never happened.' }]
  const answer = await cms.ask('/faqs', {
    method: 'POST',
    as: advisor,
    json: faq({ slug: 'invented', changes: invented }),
  })
  expect(await toldOf(answer.body.doc.id)).toEqual([first])
})

it('an older version that is published again does not take back what readers were told', async () => {
  const id = await published('restored')
  const changed = { answer: written('Ask your GME office.'), changeNote: second.note, _status: 'published' }
  await save(id, changed)
  const { docs } = (
    await cms.ask(`/faqs/versions?where[parent][equals]=${id}&sort=createdAt`, { as: advisor })
  ).body
  const oldest = docs[0]?.id
  const third = { answer: written('Yes, most people do.'), changeNote: 'As before.', _status: 'published' }
  await cms.ask(`/faqs/versions/${oldest}?draft=true`, { method: 'POST', as: advisor })
  expect((await save(id, third)).status).toBe(200)
  expect(await toldOf(id)).toEqual([first, second, { ...second, note: 'As before.' }])
})
