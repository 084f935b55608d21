import { importColumns } from '@evenkeel/domain'
import { csvOf } from '@evenkeel/domain/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { User } from '../../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../../testing/cms-under-test.ts'
import { institution } from '../../testing/sample-content.ts'

let cms: CmsUnderTest
let editor: User
let advisor: User

beforeAll(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
  advisor = await cms.person('advisor')
  await cms.payload.create({ collection: 'institutions', data: institution() as never })
})
afterAll(() => cms.close())

const paths = ['name', 'institution', 'kind', 'city', 'state']
const heads = paths.map((key) => importColumns.find((column) => column.path === key)?.head ?? '')
const listing = (name: string) => [name, 'North Hospital', 'Fellowship', 'Boston', 'MA']
const fileOf = (...names: string[]) => csvOf([heads, ...names.map(listing)])

const upload = (body: BodyInit, as: User | null = editor, query = 'kind=programs&name=list.csv') =>
  cms.ask(`/import-runs/upload?${query}`, { method: 'POST', as, body })

async function ended(id: unknown) {
  return vi.waitFor(
    async () => {
      const { body } = await cms.ask(`/import-runs/${String(id)}`, { as: editor })
      expect(['reading', 'writing']).not.toContain(body.state)
      return body
    },
    { timeout: 20_000 },
  )
}
const listings = async () => (await cms.payload.count({ collection: 'programs' })).totalDocs

describe('a file that an editor uploads', () => {
  it('is read, looked at, imported, and brings nothing new a second time', async () => {
    const sent = await upload(fileOf('One', 'Two'))
    expect(sent.status).toBe(202)
    const read = await ended(sent.body.run)
    expect(read).toMatchObject({
      state: 'planned',
      isDryRun: true,
      counts: { adds: 2 },
      fileName: 'list.csv',
    })
    expect(await listings()).toBe(0)
    const applied = await cms.ask(`/import-runs/${String(sent.body.run)}/apply`, {
      method: 'POST',
      as: editor,
    })
    expect(applied.status).toBe(202)
    expect(await ended(applied.body.run)).toMatchObject({
      state: 'applied',
      isDryRun: false,
      whoId: editor.id,
    })
    expect(await listings()).toBe(2)
    expect(await ended((await upload(fileOf('One', 'Two'))).body.run)).toMatchObject({
      state: 'nothing-to-do',
    })
  })

  it('that has a row to mend cannot be imported', async () => {
    const before = await listings()
    const { body } = await upload(csvOf([heads, listing('Three').with(4, 'Nowhere')]))
    expect(await ended(body.run)).toMatchObject({ state: 'has-problems' })
    const applied = await cms.ask(`/import-runs/${String(body.run)}/apply`, { method: 'POST', as: editor })
    expect(applied.status).toBe(409)
    expect(await listings()).toBe(before)
  })

  it('may be larger than other requests, and has an end too', async () => {
    const megabyte = 'x'.repeat(1024 * 1024)
    const large = await upload(`${fileOf('Four')}${',,,,\r\n'.repeat(300_000)}`)
    expect(large.status).toBe(202)
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode(megabyte))
      },
    })
    const refused = await upload(endless)
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('is too large: the most is 20 MB')
  })

  it.each([
    ['an empty file', () => upload('', editor), 400, /empty|Choose a file/],
    ['a kind that nobody knows', () => upload('x', editor, 'kind=x&name=y'), 404, /Nobody knows/],
    [
      'a run that does not exist',
      () => cms.ask('/import-runs/99999/apply', { method: 'POST', as: editor }),
      404,
      /no such/,
    ],
    [
      'a run of no number',
      () => cms.ask('/import-runs/x/apply', { method: 'POST', as: editor }),
      404,
      /no such/,
    ],
  ])('%s is refused', async (_what, send, status, words) => {
    const answer = await send()
    expect(answer.status).toBe(status)
    expect(JSON.stringify(answer.body)).toMatch(words)
  })

  it('has a name without folders and control characters', async () => {
    const name = encodeURIComponent('../../etc/pass\u0000wd\n.csv')
    const { body } = await upload(fileOf('Five'), editor, `kind=programs&name=${name}`)
    expect((await ended(body.run)).fileName).toBe('passwd.csv')
  })
})

describe('nobody else', () => {
  it.each([
    ['an advisor', () => advisor],
    ['a stranger', () => null],
  ])('%s uploads, imports or takes a template', async (_who, as) => {
    const before = (await cms.payload.count({ collection: 'import-runs' })).totalDocs
    expect((await upload(fileOf('Six'), as())).status).toBe(403)
    expect((await cms.ask('/import-runs/1/apply', { method: 'POST', as: as() })).status).toBe(403)
    expect((await cms.ask('/import-runs/downloads/programs-template.csv', { as: as() })).status).toBe(403)
    expect((await cms.payload.count({ collection: 'import-runs' })).totalDocs).toBe(before)
  })
})
