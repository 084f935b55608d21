import { contentKinds, keysOf, parseSnapshot, programFacts } from '@evenkeel/domain'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { publishedByTwo } from '../testing/reviewing.ts'
import { evidence, faq, institution, program } from '../testing/sample-content.ts'
import { contentCollections } from './content-collections.ts'
import { serveSnapshot } from './serve-snapshot.ts'
import { SnapshotStore } from './snapshot-store.ts'

let cms: CmsUnderTest
let editor: User

beforeAll(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
})
afterAll(() => cms.close())

const post = async (collection: string, json: Record<string, unknown>, query = '') => {
  const { body } = await cms.ask(`/${collection}${query}`, { method: 'POST', as: editor, json })
  return body.doc.id
}
const patch = (path: string, json: Record<string, unknown>) =>
  cms.ask(path, { method: 'PATCH', as: editor, json })
const ask = (headers: Record<string, string> = {}) => serveSnapshot(cms.payload, new Headers(headers))
const read = async () => parseSnapshot(await (await ask()).json())

describe('what readers get', () => {
  it('is what was published, within one request, and only that', async () => {
    expect((await read()).entries.faqs).toEqual([])
    const id = await post('faqs', faq())
    await post('faqs', faq({ slug: 'a-draft', _status: 'draft' }), '?draft=true')
    expect((await read()).entries.faqs.map(({ slug }) => slug)).toEqual(['may-i-practice'])

    await patch(`/faqs/${id}?draft=true`, { question: 'Changed in a draft?' })
    expect((await read()).entries.faqs[0]?.question).toBe('May I keep practicing?')

    await patch(`/faqs/${id}`, {
      question: 'Changed for readers?',
      changeNote: 'The question is shorter.',
      _status: 'published',
    })
    expect((await read()).entries.faqs[0]).toMatchObject({
      question: 'Changed for readers?',
      changeNote: 'The question is shorter.',
    })

    await patch(`/faqs/${id}`, { _status: 'draft' })
    expect((await read()).entries.faqs).toEqual([])
    await patch(`/faqs/${id}`, { _status: 'published' })
    expect((await read()).entries.faqs).toHaveLength(1)
    await patch(`/faqs/${id}`, { deletedAt: new Date().toISOString() })
    expect((await read()).entries.faqs).toEqual([])
  })

  it('carries every fact, link and evidence row of a program as the domain knows it', async () => {
    const north = await post('institutions', institution())
    await publishedByTwo(cms, editor, {
      collection: 'programs',
      json: program(north, {
        facts: { j1: 'case-by-case', weeklyHours: 55.5, projectKinds: ['ai', 'research'] },
        evidence: [
          evidence(['listing', 'j1', 'weeklyHours', 'projectKinds'], { url: null, note: 'By telephone.' }),
        ],
      }),
    })
    const [entry] = (await read()).entries.programs
    const notStated = Object.fromEntries(keysOf(programFacts).map((key) => [key, null]))
    expect(entry).toMatchObject({
      slug: 'north-clinical-informatics',
      institution: 'north-hospital',
      specialty: null,
      fictional: false,
      facts: { ...notStated, j1: 'case-by-case', weeklyHours: 55.5, projectKinds: ['ai', 'research'] },
      evidence: [
        {
          facts: ['listing', 'j1', 'weeklyHours', 'projectKinds'],
          checkedOn: '2026-01-15',
          agrees: true,
          url: null,
          note: 'By telephone.',
        },
      ],
    })
  })

  it('leaves out a row that somebody broke in the database, names it, and serves the rest', async () => {
    const id = await post('faqs', faq({ slug: 'to-be-broken' }))
    await post('faqs', faq({ slug: 'whole' }))
    await cms.payload.db.drizzle.execute(sql`update faqs set topic = null, question = '' where id = ${id}`)
    const later = new SnapshotStore(cms.payload)
    const snapshot = parseSnapshot(JSON.parse((await later.current()).body.toString()))
    expect(snapshot.entries.faqs.map(({ slug }) => slug)).toContain('whole')
    expect(snapshot.quarantined).toContainEqual(
      expect.objectContaining({
        kind: 'faqs',
        slug: 'to-be-broken',
        reason: expect.stringContaining('topic'),
      }),
    )
  })
})

describe('how it is served', () => {
  it('the same content has the same strong tag in every process, and costs nothing the second time', async () => {
    const first = await ask()
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[0-9a-f]{64}"$/)
    const again = await ask({ 'if-none-match': tag })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect((await ask({ 'if-none-match': `"other", W/${tag}` })).status).toBe(304)
    expect((await new SnapshotStore(cms.payload).current()).etag).toBe(tag)
  })

  it('one build serves everybody who waits for it', async () => {
    const store = new SnapshotStore(cms.payload)
    const [one, ...others] = await Promise.all(Array.from({ length: 10 }, () => store.current()))
    for (const other of others) expect(other).toBe(one)
  })

  it('shows rows that were written straight into the database after a minute', async () => {
    let nowMs = 0
    const store = new SnapshotStore(cms.payload, () => nowMs)
    const before = await store.current()
    await cms.payload.db.drizzle.execute(
      sql`update faqs set question = 'Written by hand?' where slug = 'whole'`,
    )
    expect(await store.current()).toBe(before)
    nowMs = 60_000
    await vi.waitFor(async () => {
      expect((await store.current()).body.toString()).toContain('Written by hand?')
    })
  })

  it('counts a change only when its transaction is committed', async () => {
    const store = new SnapshotStore(cms.payload)
    const before = await store.current()
    const transactionID = (await cms.payload.db.beginTransaction()) ?? undefined
    await cms.payload.create({
      collection: 'faqs',
      data: faq({ slug: 'not-yet' }) as never,
      req: { transactionID },
    })
    expect((await store.current()).etag).toBe(before.etag)
    await cms.payload.db.commitTransaction(transactionID ?? '')
    expect((await store.current()).body.toString()).toContain('not-yet')
  })
})

describe('the contract between cms and domain', () => {
  it.each(keysOf(contentKinds))('%s: the collection has exactly the fields of the entry', (kind) => {
    const collection = contentCollections(cms.payload).find((candidate) => candidate.kind === kind)
    const own = new Set([
      'id',
      'createdAt',
      'updatedAt',
      'deletedAt',
      '_status',
      'reviewState',
      'editorNote',
      'factMarks',
      'balanceStrips',
      'found',
      'audience',
      'moves',
    ])
    const fields =
      collection?.config.flattenedFields.map(({ name }) => name).filter((name) => !own.has(name)) ?? []
    expect(fields.toSorted()).toEqual(Object.keys(contentKinds[kind].shape).toSorted())
  })
})
