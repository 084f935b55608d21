import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../access/roles.ts'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { evidence, institution, program } from '../testing/sample-content.ts'

let cms: CmsUnderTest
let people: Record<Role, User>
let listing: number

beforeAll(async () => {
  cms = await cmsUnderTest()
  people = {
    administrator: await cms.person('administrator'),
    editor: await cms.person('editor'),
    advisor: await cms.person('advisor'),
  }
  const context = { publishesOn: '2026-11-01', publishesWithoutReview: true }
  const hospital = await cms.payload.create({
    collection: 'institutions',
    data: institution() as never,
    context,
  })
  const data = program(hospital.id, {
    facts: { j1: 'sponsors', weekends: 'none' },
    evidence: [evidence(['listing', 'j1', 'weekends'])],
  }) as never
  listing = (await cms.payload.create({ collection: 'programs', data, context })).id
})
afterAll(() => cms.close())

const report = (over: Record<string, unknown> = {}) =>
  cms.payload.create({
    collection: 'reader-reports',
    data: {
      title: 'Weekends',
      program: listing,
      fact: 'weekends',
      kind: 'wrong',
      says: 'One weekend a month.',
      knownFrom: 'experience',
      seenOn: '2026-11-20T12:00:00.000Z',
      state: 'open',
      ...over,
    },
  })
const note = (id: number, as: User | null) => cms.ask(`/reader-reports/${id}/note`, { method: 'POST', as })
const drafted = async () =>
  (await cms.ask(`/programs/${listing}?draft=true&depth=0`, { as: people.editor })).body as unknown as {
    evidence: Record<string, unknown>[]
    _status: string
  }

describe('what a reader reports, noted in the evidence', () => {
  it('stands in a draft beside what was there, disagreeing, and readers see nothing of it yet', async () => {
    const { id } = await report()
    const answer = await note(id, people.editor)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/admin/collections/programs/${listing}`,
    ])
    const { evidence: rows, _status } = await drafted()
    expect(_status).toBe('draft')
    expect(rows).toHaveLength(2)
    expect(rows[1]).toMatchObject({
      facts: ['weekends'],
      sourceKind: 'applicant',
      checkedOn: '2026-11-20T12:00:00.000Z',
      agrees: false,
      note: 'One weekend a month.',
    })
    const seen = (await cms.ask(`/programs/${listing}?depth=0`)).body as unknown as { evidence: unknown[] }
    expect(seen.evidence).toHaveLength(1)
    expect((await cms.ask(`/reader-reports/${id}`, { as: people.editor })).body).toMatchObject({
      state: 'accepted',
      decidedBy: { id: people.editor.id },
    })
  })

  it('once: a report that is decided is not noted again', async () => {
    const { id } = await report()
    await note(id, people.editor)
    const before = (await drafted()).evidence.length
    expect((await note(id, people.editor)).status).toBe(409)
    expect((await drafted()).evidence).toHaveLength(before)
  })

  it('agrees where it tells what nobody has stated yet', async () => {
    const { id } = await report({ kind: 'known', fact: 'nights', says: 'No nights.' })
    await note(id, people.administrator)
    expect((await drafted()).evidence.at(-1)).toMatchObject({ facts: ['nights'], agrees: true })
  })

  it.each([
    ['nobody signed in', {}, null, 401],
    ['an advisor', {}, 'advisor', 403],
    ['a report about no single fact', { fact: 'other' }, 'editor', 409],
    ['a report whose listing is gone', { program: null }, 'editor', 409],
  ] as const)('not by %s', async (_what, over, role, status) => {
    const { id } = await report(over)
    const before = (await drafted()).evidence.length
    expect((await note(id, role && people[role])).status).toBe(status)
    expect((await drafted()).evidence).toHaveLength(before)
    const { state } = await cms.payload.findByID({ collection: 'reader-reports', id })
    expect(state).toBe('open')
  })

  it('not where there is no such report', async () => {
    expect((await note(999_999, people.editor)).status).toBe(404)
  })
})
