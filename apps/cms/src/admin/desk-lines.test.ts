import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Role } from '../access/roles.ts'
import { scheduledItems } from '../jobs/scheduled-items.ts'
import { publishedUpkeep } from '../listings/published-upkeep.ts'
import type { User } from '../payload-types.ts'
import { questionInbox } from '../questions/question-inbox.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { act } from '../testing/reviewing.ts'
import { faq, institution, program, visaFact } from '../testing/sample-content.ts'
import type { DeskList } from './desk-lists.ts'
import { deskSections } from './desk-sections.ts'
import { adviceWork } from './advice/advice-work.ts'
import { matchRows } from './matches/match-work.ts'
import { reviewListFor } from './reviews/review-lists.ts'
import { upkeepChoice, upkeepPage } from './upkeep/upkeep-list.ts'

let cms: CmsUnderTest
let people: Record<Role, User>
beforeAll(async () => {
  cms = await cmsUnderTest()
  people = {
    administrator: await cms.person('administrator'),
    editor: await cms.person('editor'),
    advisor: await cms.person('advisor'),
  }
  await somethingOfEverything()
})
afterAll(() => cms.close())

const now = { context: { publishesOn: '2026-01-20', publishesWithoutReview: true } }

async function somethingOfEverything(): Promise<void> {
  const { payload } = cms
  const { id } = await payload.create({ collection: 'institutions', data: institution() as never, ...now })
  const stale = program(id, { reviewBy: '2026-02-01T12:00:00.000Z' })
  await payload.create({ collection: 'programs', data: stale as never, ...now })
  const due = await payload.create({ collection: 'faqs', data: faq() as never, ...now })
  for (const [slug, what] of Object.entries({
    waits: ['request'],
    'sent-back': ['request', 'send-back'],
    approved: ['request', 'approve'],
  })) {
    const json = visaFact({ slug, _status: 'draft' })
    const made = await cms.ask('/visa-facts?draft=true', { method: 'POST', as: people.editor, json })
    for (const one of what) {
      const who = one === 'request' ? people.editor : people.administrator
      const deed = { act: one as 'request', collection: 'visa-facts', id: made.body.doc.id, comment: 'Why?' }
      expect((await act(cms, who, deed)).status).toBe(200)
    }
  }
  await payload.create({
    collection: 'reader-reports',
    data: { title: 'J-1', kind: 'wrong', knownFrom: 'staff', state: 'open' },
  })
  for (const state of ['new', 'new', 'in-answer'] as const) {
    const data = { question: `May I work elsewhere (${state})?`, state, faq: due.id }
    await payload.create({ collection: 'reader-questions', data: data })
  }
  const employer = { decision: 'open', band: 'proposed', confidence: 0.9, filedAs: 'NORTH HOSPITAL INC' }
  await payload.create({
    collection: 'employer-matches',
    data: { ...employer, employerKey: 'north hospital|MA' } as never,
  })
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'unpublish', doc: { relationTo: 'faqs', value: String(due.id) } } as never,
    waitUntil: new Date(Date.now() + 86_400_000),
  })
}

const lists = '/admin/collections/'

/** How many stand on the page to which a line leads, found the way that page finds them. */
async function standingAt(line: DeskList, who: User): Promise<number> {
  const { payload } = cms
  const user = { ...who, collection: 'users' as const }
  const { pathname, searchParams } = new URL(line.href, cms.url)
  if (pathname.startsWith(lists)) {
    searchParams.set('draft', 'true')
    const found = await cms.ask(`/${pathname.slice(lists.length)}?${searchParams.toString()}`, { as: who })
    return found.body.totalDocs
  }
  const asked = Object.fromEntries(searchParams)
  switch (pathname) {
    case '/admin/reviews':
      return (await reviewListFor(asked.list).work(payload, user)).length
    case '/admin/questions':
      return (await questionInbox(payload, user)).total
    case '/admin/schedule':
      return (await scheduledItems(payload, { user })).filter(({ state }) => state === asked.state).length
    case '/admin/upkeep':
      return upkeepPage(await publishedUpkeep(payload), upkeepChoice(asked)).total
    case '/admin/employer-matches':
      return (await matchRows(payload, user, 'likely')).total
    case '/admin/advice-coverage':
      return (await adviceWork(payload)).find(({ href }) => href === line.href)?.count ?? -1
    default:
      throw new Error(`Nobody knows what stands at ${line.href}.`)
  }
}

describe.each(ROLES)('the desk of the %s', (role) => {
  it('leads from every number to a list of exactly that many', async () => {
    const user = { ...people[role], collection: 'users' as const }
    const sections = deskSections.filter(({ place }) => place[role] !== undefined)
    const lines = (await Promise.all(sections.map(({ lines: of }) => of(cms.payload, user)))).flat()
    const counted = lines.filter(({ count }) => count !== null)
    const pages = new Set(counted.map(({ href }) => new URL(href, cms.url).pathname))
    expect([...pages]).toEqual(expect.arrayContaining(['/admin/reviews', '/admin/questions']))
    for (const line of counted) {
      expect([line.href, await standingAt(line, people[role])]).toEqual([line.href, line.count])
    }
  })
})

it('of three changes of an editor one waits for others, one came back and one is approved', async () => {
  const own = deskSections.find(({ called }) => called === 'changes of yours under review')
  const lines = await own?.lines(cms.payload, { ...people.editor, collection: 'users' })
  expect(lines?.map(({ label, count }) => [label, count])).toEqual([
    ['Sent back to you', 1],
    ['Approved, yours to publish', 1],
    ['Yours, waiting for a colleague', 1],
    ['Visa fact: A fee', null],
  ])
  const others = deskSections.find(({ called }) => called === 'reviews')
  const waiting = async (who: User) => await others?.lines(cms.payload, { ...who, collection: 'users' })
  expect(await waiting(people.editor)).toEqual([])
  expect((await waiting(people.advisor))?.map(({ count }) => count)).toEqual([1, null])
})
