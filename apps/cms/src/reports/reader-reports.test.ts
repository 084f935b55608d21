import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '../access/roles.ts'
import type { User } from '../payload-types.ts'
import { eraseOldReports } from '../jobs/erase-old-reports.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { institution, program } from '../testing/sample-content.ts'
import { testSettings } from '../testing/test-settings.ts'

let cms: CmsUnderTest
let people: Record<Role, User>

const secret = testSettings('').reportsSecret
const report = {
  program: 'north-clinical-informatics',
  fact: 'j1',
  kind: 'wrong',
  says: 'It takes J-1 physicians only now and then.',
  knownFrom: 'website',
  sourceUrl: 'https://www.example.org/visas',
  seenOn: '2026-11-01',
  remark: null,
}

beforeAll(async () => {
  cms = await cmsUnderTest()
  people = {
    administrator: await cms.person('administrator'),
    editor: await cms.person('editor'),
    advisor: await cms.person('advisor'),
  }
  const hospital = await cms.payload.create({ collection: 'institutions', data: institution() as never })
  await cms.payload.create({
    collection: 'programs',
    data: program(hospital.id) as never,
    context: { publishesWithoutReview: true },
  })
  const draft = program(hospital.id, { slug: 'in-draft', _status: 'draft' })
  await cms.payload.create({ collection: 'programs', data: draft as never, draft: true })
})
beforeEach(() => cms.payload.delete({ collection: 'reader-reports', where: { id: { exists: true } } }))
afterAll(() => cms.close())

function handIn(json: unknown, headers: Record<string, string> = { 'x-reports-secret': secret }) {
  return cms.ask('/reader-reports/receive', { method: 'POST', json, headers })
}
const kept = async () => (await cms.ask('/reader-reports', { as: people.editor })).body.docs
async function oneReport() {
  await handIn(report)
  const [first] = await kept()
  return `/reader-reports/${first?.id}`
}

describe('a report that the portal hands in', () => {
  it('waits for the desk, with what readers saw then', async () => {
    expect((await handIn(report)).status).toBe(201)
    expect(await kept()).toMatchObject([
      {
        title: 'J-1 sponsorship, Clinical Informatics at North',
        fact: 'j1',
        kind: 'wrong',
        says: report.says,
        sourceUrl: report.sourceUrl,
        seenOn: '2026-11-01T12:00:00.000Z',
        // The mark ages with the day of the test.
        statedThen: expect.stringMatching(/^Sponsors \(\w+\)$/),
        state: 'open',
        decidedBy: null,
        program: { slug: 'north-clinical-informatics' },
      },
    ])
  })

  it.each([
    ['nights', 'Not stated (unknown)'],
    ['specialty', 'Not stated (unknown)'],
    ['listing', expect.stringMatching(/^Listed \(\w+\)$/)],
    ['other', null],
  ])('about %s notes that readers saw %j', async (fact, statedThen) => {
    await handIn({ ...report, fact })
    expect((await kept())[0]).toMatchObject({ statedThen })
  })

  it('is one report, however often it is sent on a day, also at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => handIn(report)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(await kept()).toHaveLength(1)
    await handIn({ ...report, says: 'Something else.' })
    expect(await kept()).toHaveLength(2)
  })

  it('keeps the words as words', async () => {
    const says = '<script>alert(1)</script> & "quotes" {{x}} =1+1'
    await handIn({ ...report, says })
    expect((await kept())[0]).toMatchObject({ says })
  })

  it.each([
    ['an unknown listing', { program: 'no-such-listing' }, 404],
    ['a listing in draft', { program: 'in-draft' }, 404],
    ['an unknown fact', { fact: 'salary' }, 422],
    ['no words', { says: null }, 422],
    ['a script for an address', { sourceUrl: 'javascript:alert(1)' }, 422],
    ['a day to come', { seenOn: '2999-01-01' }, 422],
    ['a null character', { says: 'a\u0000b' }, 422],
    ['a decision', { state: 5, kind: 'accepted' }, 422],
  ])('with %s is not kept', async (_what, over, status) => {
    expect((await handIn({ ...report, ...over })).status).toBe(status)
    expect(await kept()).toEqual([])
  })

  it('takes no field along that is not the reader’s', async () => {
    await handIn({ ...report, state: 'accepted', decidedBy: people.editor.id, email: 'a@example.org' })
    expect((await kept())[0]).toMatchObject({ state: 'open', decidedBy: null })
  })

  it.each(['', 'null', '[]', '{', '"words"'])('that is %j is not kept', async (body) => {
    const headers = { 'x-reports-secret': secret, 'content-type': 'application/json' }
    const answer = await cms.ask('/reader-reports/receive', { method: 'POST', body, headers })
    expect(answer.status).toBe(422)
  })

  it('is at most 16 kB', async () => {
    expect((await handIn({ ...report, remark: 'x'.repeat(16 * 1024) })).status).toBe(413)
  })
})

describe('nobody else hands in reports', () => {
  it.each([
    ['no secret', {}],
    ['an empty secret', { 'x-reports-secret': '' }],
    ['half the secret', { 'x-reports-secret': secret.slice(0, 20) }],
    ['another secret', { 'x-reports-secret': 'x'.repeat(secret.length) }],
  ])('with %s', async (_what, headers: Record<string, string>) => {
    expect((await handIn(report, headers)).status).toBe(401)
    expect(await kept()).toEqual([])
  })

  it('nor makes one through the usual door, whoever asks', async () => {
    const json = { ...report, title: 'x', program: 1, state: 'open' }
    for (const as of [null, people.advisor, people.editor, people.administrator]) {
      for (const given of ['', secret]) {
        const headers = { 'x-reports-secret': given }
        const { status } = await cms.ask('/reader-reports', { method: 'POST', as, json, headers })
        expect(status).toBe(403)
      }
    }
  })
})

describe('a kept report', () => {
  it('is read by the desk and by nobody else', async () => {
    const path = await oneReport()
    for (const as of Object.values(people)) expect((await cms.ask(path, { as })).status).toBe(200)
    expect([403, 404]).toContain((await cms.ask(path)).status)
    expect((await cms.ask('/reader-reports')).status).toBe(403)
    expect((await cms.ask('/reader-reports/count')).status).toBe(403)
  })

  it.each(['editor', 'advisor'] as const)('is decided by an %s, who is written down', async (role) => {
    const path = await oneReport()
    const as = people[role]
    const { status } = await cms.ask(path, { method: 'PATCH', as, json: { state: 'accepted' } })
    expect(status).toBe(200)
    const { body } = await cms.ask(`${path}?depth=0`, { as })
    expect(body).toMatchObject({ state: 'accepted', decidedBy: as.id, decidedAt: expect.any(String) })
    await cms.ask(path, { method: 'PATCH', as, json: { state: 'open' } })
    expect((await cms.ask(path, { as })).body).toMatchObject({
      state: 'open',
      decidedBy: null,
      decidedAt: null,
    })
  })

  it('is declined with a reason only', async () => {
    const path = await oneReport()
    const decline = (json: object) =>
      cms.ask(path, { method: 'PATCH', as: people.editor, json: { state: 'declined', ...json } })
    const refused = await decline({ decisionNote: ' ' })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0]?.data.errors[0]).toMatchObject({ path: 'decisionNote' })
    expect((await decline({ decisionNote: 'The page says the same as we do.' })).status).toBe(200)
  })

  it('stays what the reader said, whoever writes', async () => {
    const path = await oneReport()
    const before = (await cms.ask(`${path}?depth=0`, { as: people.editor })).body
    const json = {
      title: 'Mine',
      says: 'Mine',
      sourceUrl: 'https://mine.example.org',
      program: null,
      kind: 'known',
      decidedBy: people.administrator.id,
      decidedAt: '2020-01-01T00:00:00.000Z',
      fingerprint: 'mine',
    }
    await cms.ask(path, { method: 'PATCH', as: people.administrator, json })
    const { updatedAt: _then, ...same } = before
    expect((await cms.ask(`${path}?depth=0`, { as: people.editor })).body).toMatchObject(same)
  })

  it('loses the reader’s words half a year after the decision, and no sooner', async () => {
    const path = await oneReport()
    const inDays = (days: number) => eraseOldReports(cms.payload, Date.now() + days * 24 * 3_600_000)
    expect(await inDays(1000)).toBe(0)
    const json = { state: 'declined', decisionNote: 'The page says the same as we do.' }
    await cms.ask(path, { method: 'PATCH', as: people.editor, json })
    expect(await inDays(179)).toBe(0)
    expect(await inDays(181)).toBe(1)
    expect(await inDays(182)).toBe(0)
    expect((await cms.ask(`${path}?depth=0`, { as: people.editor })).body).toMatchObject({
      ...json,
      fact: report.fact,
      decidedBy: people.editor.id,
      says: null,
      sourceUrl: null,
      seenOn: null,
      remark: null,
      wordsErasedAt: expect.any(String),
    })
  })

  it('shows its fingerprint to nobody', async () => {
    const path = await oneReport()
    expect((await cms.ask(path, { as: people.administrator })).body).not.toHaveProperty('fingerprint')
    const query = 'where[fingerprint][exists]=true'
    expect((await cms.ask(`/reader-reports?${query}`, { as: people.editor })).status).toBe(400)
  })

  it('is deleted by administrators', async () => {
    const path = await oneReport()
    for (const role of ['advisor', 'editor'] as const) {
      expect((await cms.ask(path, { method: 'DELETE', as: people[role] })).status).toBe(403)
    }
    expect((await cms.ask(path, { method: 'DELETE', as: people.administrator })).status).toBe(200)
  })
})
