import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { faq, institution, program } from '../testing/sample-content.ts'
import { csvLine } from './csv-line.ts'

let cms: CmsUnderTest
let administrator: User
let editor: User
let advisor: User

beforeAll(async () => {
  cms = await cmsUnderTest()
  administrator = await cms.person('administrator')
  editor = await cms.person('editor')
  advisor = await cms.person('advisor')
  const { id } = await cms.payload.create({ collection: 'institutions', data: institution() as never })
  const listings = [
    program(id, { name: '=cmd|calc', note: 'Two\nlines, "quoted"', acgmeId: '1400500001' }),
    program(id, { slug: 'two', name: 'Second', city: 'Worcester' }),
  ]
  for (const data of listings) {
    await cms.payload.create({
      collection: 'programs',
      data: data as never,
      context: { publishesWithoutReview: true },
    })
  }
  await cms.payload.create({
    collection: 'programs',
    data: { name: 'A draft', slug: 'three', institution: id },
    draft: true,
  })
  for (let at = 1; at <= 450; at += 1) {
    await cms.payload.create({
      collection: 'faqs',
      data: faq({ slug: `faq-${at}`, question: `Question ${at}?` }) as never,
    })
  }
}, 120_000)
afterAll(() => cms.close())

const exported = (path: string, as: User | null = editor) => cms.ask(path, { as })
const rowsOf = (text: string) => text.trimEnd().split('\r\n')

describe('a list, exported', () => {
  it('has heads in words, drafts too, links by name, answers by label', async () => {
    const { status, headers, body } = await exported('/programs/export?format=csv&sort=name')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="programs-\d{4}-\d\d-\d\d\.csv"$/,
    )
    expect(body.text.startsWith('Number,Name,Kind,Institution,City,State')).toBe(true)
    expect(body.text).toContain('Fellowship,North Hospital,Boston,Massachusetts')
    expect(body.text).toContain('A draft')
    expect(body.text).toContain('"Two\nlines, ""quoted"""')
  })

  it('holds no formula', async () => {
    const { body } = await exported('/programs/export?format=csv')
    expect(body.text).toContain("'=cmd|calc")
    expect(body.text).not.toMatch(/(?:^|,)=/m)
  })

  it('is filtered, searched and sorted as the list on the page', async () => {
    const names = async (query: string) => (await exported(`/programs/export?format=json&${query}`)).body.text
    const read = async (query: string) =>
      (JSON.parse(await names(query)) as { name: string }[]).map(({ name }) => name)
    expect(await read('where[city][equals]=Worcester')).toEqual(['Second'])
    expect(await read('search=second')).toEqual(['Second'])
    expect(await read('sort=-name&where[_status][equals]=published')).toEqual(['Second', '=cmd|calc'])
  })

  it('is whole, each entry once, when it is longer than a page', async () => {
    const { body } = await exported('/faqs/export?format=json&sort=topic')
    const slugs = (JSON.parse(body.text) as { slug: string }[]).map(({ slug }) => slug)
    expect(slugs).toHaveLength(450)
    expect(new Set(slugs).size).toBe(450)
    expect(rowsOf((await exported('/faqs/export?format=csv')).body.text)).toHaveLength(451)
  })

  it('is in the audit log, with who, what and how many', async () => {
    await exported('/faqs/export?format=csv&where[topic][equals]=career')
    const { docs } = await cms.payload.find({ collection: 'audit-log', sort: '-id', limit: 1 })
    expect(docs[0]).toMatchObject({
      action: 'exported',
      subjectCollection: 'faqs',
      title: 'FAQs',
      whoId: editor.id,
      detail: { format: 'csv', rows: 450 },
    })
  })
})

describe('nobody takes along what they may not read', () => {
  it('the public takes nothing, not even what is published', async () => {
    expect((await exported('/programs/export?format=csv', null)).status).toBe(403)
  })

  it('people see themselves, administrators everybody; no hash and no token', async () => {
    const own = JSON.parse((await exported('/users/export?format=json', advisor)).body.text) as {
      id: number
    }[]
    expect(own.map(({ id }) => id)).toEqual([advisor.id])
    const { body } = await exported('/users/export?format=csv', administrator)
    expect(rowsOf(body.text)).toHaveLength(4)
    expect(body.text).not.toMatch(/hash|salt|token/i)
  })

  it('advisors take no audit log and no imports', async () => {
    expect((await exported('/audit-log/export?format=csv', advisor)).status).toBe(403)
    expect((await exported('/import-runs/export?format=csv', advisor)).status).toBe(403)
    expect((await exported('/audit-log/export?format=csv')).status).toBe(200)
  })

  it.each([
    [
      'a query that is too broad',
      `format=csv&${Array.from({ length: 120 }, (_, at) => `where[or][${at}][name][equals]=x`).join('&')}`,
    ],
    ['a field that is not theirs to ask about', 'format=csv&where[nonsense][equals]=x'],
    ['no format', 'format=xlsx'],
  ])('%s is refused', async (_what, query) => {
    expect((await exported(`/programs/export?${query}`)).status).toBe(400)
  })
})

it.each(['=1+1', '+1', '-1+2', '@x', '\tx', '\rx'])('%j is neutral in a cell', (cell) => {
  expect(csvLine([cell])).toMatch(/^"?'/)
})
