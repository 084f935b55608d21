import { buildSearchIndex, collectionPreview, listingsOf, parseSnapshot } from '@evenkeel/domain'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectionsToMend } from '../admin/collections-to-mend.ts'
import { previewAnswerSchema } from '../admin/preview-answer.ts'
import { today } from '../clock.ts'
import type { User } from '../payload-types.ts'
import { serveSnapshot } from '../snapshot/serve-snapshot.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { publishedByTwo } from '../testing/reviewing.ts'
import { evidence, institution, program, programCollection } from '../testing/sample-content.ts'
import { publishedIndex } from './published-now.ts'

let cms: CmsUnderTest
let editor: User
let advisor: User
let institutionId: number

beforeAll(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
  advisor = await cms.person('advisor')
  institutionId = (await post('/institutions', institution())).body.doc.id
  await publishedByTwo(cms, editor, { collection: 'programs', json: program(institutionId) })
  await post('/programs', silentProgram('silent'))
})
afterAll(() => cms.close())

const post = (path: string, json: unknown, as = editor) => cms.ask(path, { method: 'POST', as, json })
const patch = (path: string, json: unknown, as = editor) => cms.ask(path, { method: 'PATCH', as, json })
const silentProgram = (slug: string) =>
  program(institutionId, { slug, facts: {}, evidence: [evidence(['listing'])] })
const readersSee = async () => parseSnapshot(await (await serveSnapshot(cms.payload, new Headers())).json())
const previewOf = async (criteria: string) => {
  const { status, body } = await cms.ask(
    `/program-collections/preview?${new URLSearchParams({ criteria })}`,
    {
      as: editor,
    },
  )
  expect(status).toBe(200)
  return previewAnswerSchema.parse(body).preview
}

describe('criteria', () => {
  it.each([
    ['an answer that is none', 'j1=banana', '“j1=banana”'],
    ['a state without a listing', 'state=AK', '“state=AK”'],
    ['a filter that is none', 'j1=sponsors&j-one=sponsors', '“j-one” is no filter'],
    ['no filter', 'https://portal.example.org/programs', 'asks for nothing'],
    [
      'the address of another page',
      'https://www.example.org/jobs?j1=sponsors',
      'no address of the program list',
    ],
    ['ten thousand characters', `q=${'x'.repeat(10_000)}`, 'too long'],
    ['nothing', '', 'Fill this in'],
  ])('with %s are not published, and the field says why', async (_what, criteria, words) => {
    const answer = await post('/program-collections', programCollection({ slug: 'refused', criteria }))
    expect(answer.status).toBe(400)
    const problems = answer.body.errors[0]?.data.errors ?? []
    expect(problems.find(({ path }) => path === 'criteria')?.message).toContain(words)
  })

  it('are kept as typed in a draft, and in their one canonical form once they are published', async () => {
    const criteria = 'https://portal.example.org/programs?page=2&state=MA&j1=sponsors&j1-unknown=include#top'
    const draft = await post(
      '/program-collections?draft=true',
      programCollection({ slug: 'typed', criteria, _status: 'draft' }),
    )
    expect(draft.body.doc.criteria).toBe(criteria)
    const { id } = draft.body.doc
    const published = await patch(`/program-collections/${id}`, { _status: 'published' })
    expect(published.body.doc.criteria).toBe('j1=sponsors&state=MA')
    expect((await readersSee()).entries.collections).toMatchObject([
      { slug: 'typed', criteria: 'j1=sponsors&state=MA' },
    ])
  })

  it('that no listing can meet any more are named to editors, and readers keep the rest', async () => {
    const { id } = (await post('/program-collections', programCollection())).body.doc
    await cms.payload.db.drizzle.execute(
      sql`update program_collections set criteria = 'state=AK' where id = ${id}`,
    )
    await cms.payload.db.drizzle.execute(
      sql`update _program_collections_v set version_criteria = 'state=AK' where parent_id = ${id}`,
    )
    const [mend] = await collectionsToMend(cms.payload, editor)
    expect(mend).toEqual({
      label: 'States J-1',
      href: `/admin/collections/program-collections/${id}`,
      count: null,
    })
    const again = await patch(`/program-collections/${id}`, { order: 5, _status: 'published' })
    expect(again.status).toBe(400)
    const mended = await patch(`/program-collections/${id}`, {
      criteria: 'j1=sponsors',
      _status: 'published',
    })
    expect(mended.status).toBe(200)
    expect(await collectionsToMend(cms.payload, editor)).toEqual([])
  })
})

describe('an advisor', () => {
  it('proposes a collection as a draft, and publishes none', async () => {
    const proposal = programCollection({ slug: 'proposed', _status: 'draft' })
    expect((await post('/program-collections?draft=true', proposal, advisor)).status).toBe(201)
    const own = programCollection({ slug: 'own' })
    expect((await post('/program-collections', own, advisor)).status).toBe(403)
  })
})

describe('what the desk is told before publishing', () => {
  it('is nothing for strangers', async () => {
    const stranger = await cms.ask('/program-collections/preview?criteria=j1=sponsors')
    expect(stranger.status).toBe(401)
    expect(JSON.stringify(stranger.body)).not.toContain('preview')
  })

  it('is told to advisors too', async () => {
    const answer = await cms.ask('/program-collections/preview?criteria=j1%3Dsponsors', { as: advisor })
    expect(answer).toMatchObject({
      status: 200,
      body: { preview: { total: 2 }, portalUrl: 'http://portal.test' },
    })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    'j1=sponsors',
    '/programs?j1=sponsors&j1-unknown=leave-out',
    'j1=banana',
    'state=AK',
    '',
    '%',
    'q=%00',
  ])('of %j is what the portal makes of the same snapshot', async (criteria) => {
    const index = buildSearchIndex(listingsOf(await readersSee()), today())
    expect(await previewOf(criteria)).toEqual(collectionPreview(index, criteria))
  })

  it('counts who says so, who does not say, and follows what is published', async () => {
    const before = await previewOf('j1=sponsors')
    expect(before).toMatchObject({ problems: [], total: 2, unknownKept: 1, unknownKeptBy: [{ count: 1 }] })
    await post('/programs', silentProgram('another'))
    expect(await previewOf('j1=sponsors')).toMatchObject({ total: before.total + 1, unknownKept: 2 })
  })

  it('costs one index for each state of the content', async () => {
    const first = await publishedIndex(cms.payload)
    expect(await publishedIndex(cms.payload)).toBe(first)
    expect((await publishedIndex(cms.payload, '2030-01-01')).today).toBe('2030-01-01')
    await post('/programs', silentProgram('one-more'))
    expect((await publishedIndex(cms.payload)).listings).toHaveLength(first.listings.length + 1)
  })

  it('is refused for a query beyond measure', async () => {
    const answer = await cms.ask(`/program-collections/preview?criteria=${'x'.repeat(20_000)}`, {
      as: editor,
    })
    expect(answer.status).toBe(400)
  })
})
