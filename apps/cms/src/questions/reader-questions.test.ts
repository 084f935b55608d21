import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '../access/roles.ts'
import { questionsWaiting } from '../admin/questions/question-work.ts'
import { today } from '../clock.ts'
import { eraseOldQuestions } from '../jobs/erase-old-questions.ts'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { faq } from '../testing/sample-content.ts'
import { testSettings } from '../testing/test-settings.ts'
import { questionInbox } from './question-inbox.ts'

let cms: CmsUnderTest
let people: Record<Role, User>

const secret = testSettings('').reportsSecret
const asked = { question: 'May I moonlight on J-1 in fellowship?', topic: null, visa: 'j-1', stage: null }

beforeAll(async () => {
  cms = await cmsUnderTest()
  people = {
    administrator: await cms.person('administrator'),
    editor: await cms.person('editor'),
    advisor: await cms.person('advisor'),
  }
})
beforeEach(() => cms.payload.delete({ collection: 'reader-questions', where: { id: { exists: true } } }))
afterAll(() => cms.close())

function handIn(json: unknown, headers: Record<string, string> = { 'x-reports-secret': secret }) {
  return cms.ask('/reader-questions/receive', { method: 'POST', json, headers })
}
const kept = async () =>
  (await cms.ask('/reader-questions?sort=createdAt&depth=0', { as: people.advisor })).body.docs
const settle = (json: unknown, as: User | null = people.advisor) =>
  cms.ask('/reader-questions/settle', { method: 'POST', as, json })
const member = (user: User) => ({ ...user, collection: 'users' as const })

async function twoAsked(): Promise<number[]> {
  await handIn(asked)
  await handIn({ ...asked, question: 'Is moonlighting in a fellowship possible with J-1?' })
  return (await kept()).map(({ id }) => id)
}

describe('a question that the portal hands in', () => {
  it('waits for the desk, once however often it is sent', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => handIn(asked)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(await kept()).toMatchObject([{ ...asked, state: 'new', faq: null, settledBy: null }])
  })

  it.each([
    ['no words', { question: null }],
    ['one word', { question: 'Visa?' }],
    ['a topic of its own', { topic: 'spam' }],
    ['a null character', { question: 'May I moonlight\u0000 on J-1?' }],
  ])('with %s is not kept', async (_what, over) => {
    expect((await handIn({ ...asked, ...over })).status).toBe(422)
    expect(await kept()).toEqual([])
  })

  it('comes in from nobody else, and is read and settled by nobody outside', async () => {
    for (const headers of [{}, { 'x-reports-secret': 'x'.repeat(secret.length) }]) {
      expect((await handIn(asked, headers as Record<string, string>)).status).toBe(401)
    }
    const json = { ...asked, state: 'new' }
    for (const as of [null, people.advisor, people.editor, people.administrator]) {
      expect((await cms.ask('/reader-questions', { method: 'POST', as, json })).status).toBe(403)
    }
    await handIn(asked)
    const [first] = await kept()
    expect((await cms.ask('/reader-questions')).status).toBe(403)
    expect((await settle({ ids: [first?.id], what: 'spam' }, null)).status).toBe(401)
    expect(await kept()).toMatchObject([{ state: 'new' }])
  })

  it('keeps the words that the reader wrote', async () => {
    await handIn(asked)
    const [first] = await kept()
    await cms.ask(`/reader-questions/${first?.id}`, {
      method: 'PATCH',
      as: people.administrator,
      json: { question: 'Something else entirely?' },
    })
    expect(await kept()).toMatchObject([{ question: asked.question }])
  })
})

describe('at the desk', () => {
  it('those that ask the same stand together, with the answer that may hold already', async () => {
    await twoAsked()
    await handIn({ ...asked, question: 'What does a CMIO earn a year?' })
    await cms.ask('/faqs', {
      method: 'POST',
      as: people.editor,
      json: faq({ slug: 'moonlighting', question: 'Is moonlighting allowed on J-1?', topic: 'career' }),
    })
    const { groups, total } = await questionInbox(cms.payload, member(people.advisor))
    expect(total).toBe(3)
    expect(groups.map(({ questions }) => questions.length)).toEqual([2, 1])
    expect(groups[0]?.like.map(({ slug }) => slug)).toEqual(['moonlighting'])
    expect(await questionsWaiting(cms.payload, member(people.advisor))).toEqual([
      { label: 'New questions of readers', href: '/admin/questions', count: 3 },
    ])
  })

  it('begin a FAQ in the words of the oldest, and are settled when it is published', async () => {
    const ids = await twoAsked()
    const { status, headers } = await settle({ ids, what: 'answer' })
    expect(status).toBe(303)
    const id = Number(/\/admin\/collections\/faqs\/(\d+)$/.exec(headers.get('location') ?? '')?.[1])
    expect((await cms.ask(`/faqs/${id}?draft=true`, { as: people.advisor })).body).toMatchObject({
      question: asked.question,
      visas: ['j-1'],
      stages: [],
      _status: 'draft',
    })
    expect(await kept()).toMatchObject([
      { state: 'in-answer', faq: id, settledAt: null },
      { state: 'in-answer', faq: id, settledAt: null },
    ])
    const published = await cms.payload.update({
      collection: 'faqs',
      id,
      data: faq({ slug: 'moonlighting-on-j-1' }) as never,
      context: { publishesOn: today(), publishesWithoutReview: true },
    })
    expect(published._status).toBe('published')
    expect(await kept()).toMatchObject([
      { state: 'answered', settledAt: expect.any(String) },
      { state: 'answered', settledAt: expect.any(String) },
    ])
  })

  it('are joined to a FAQ that is there', async () => {
    const ids = await twoAsked()
    const made = await cms.ask('/faqs', { method: 'POST', as: people.editor, json: faq({ slug: 'there' }) })
    expect((await settle({ ids, what: 'join', faq: made.body.doc.id })).status).toBe(303)
    expect(await kept()).toMatchObject([{ state: 'answered' }, { state: 'answered' }])
    expect((await settle({ ids, what: 'reopen' })).status).toBe(303)
    expect(await kept()).toMatchObject([
      { state: 'new', faq: null, settledAt: null },
      { state: 'new', faq: null, settledAt: null },
    ])
  })

  it.each([
    ['no question', { ids: [], what: 'spam' }, 400],
    ['nothing to do', { ids: [1] }, 400],
    ['no reason', { what: 'set-aside' }, 400],
    ['no FAQ', { what: 'join' }, 400],
    ['a FAQ that is not there', { what: 'join', faq: 999_999 }, 404],
  ])('with %s nothing changes', async (_what, over, status) => {
    const ids = await twoAsked()
    expect((await settle({ ids, ...over })).status).toBe(status)
    expect(await kept()).toMatchObject([{ state: 'new' }, { state: 'new' }])
  })

  it('are settled by a form as by a program, and signed in the log without a reader’s words', async () => {
    const [first] = await twoAsked()
    const body = new URLSearchParams({
      ids: String(first),
      what: 'set-aside',
      note: 'For an attorney.',
    }).toString()
    const answer = await cms.ask('/reader-questions/settle', {
      method: 'POST',
      as: people.advisor,
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(answer.status).toBe(303)
    expect((await kept())[0]).toMatchObject({ state: 'set-aside', settledBy: people.advisor.id })
    const log = await cms.ask('/audit-log?where[subject_collection][equals]=reader-questions&limit=100', {
      as: people.administrator,
    })
    expect(JSON.stringify(log.body)).not.toContain('moonlight')
  })
})

it('what a reader wrote is erased half a year after it was settled', async () => {
  const ids = await twoAsked()
  await settle({ ids: [ids[0]], what: 'spam' })
  const nowMs = Date.now()
  expect(await eraseOldQuestions(cms.payload, nowMs + 179 * 86_400_000)).toBe(0)
  expect(await eraseOldQuestions(cms.payload, nowMs + 181 * 86_400_000)).toBe(1)
  expect(await kept()).toMatchObject([
    { question: null, state: 'spam', wordsErasedAt: expect.any(String) },
    { question: expect.stringContaining('moonlighting'), state: 'new' },
  ])
})
