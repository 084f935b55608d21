import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../../payload-types.ts'
import type { CmsUnderTest } from '../../testing/cms-under-test.ts'
import {
  aNewOne,
  aSource,
  fileOf,
  importDesk,
  type ImportDesk,
  newListing,
  source,
} from '../../testing/import-desk.ts'
import { act, publishedByTwo } from '../../testing/reviewing.ts'
import { evidence, institution, program } from '../../testing/sample-content.ts'
import { csvOf, fictionalPrograms, listingCells } from '@evenkeel/domain/testing'
import { importTemplate } from '@evenkeel/domain'
import { reportOf } from '../import-outcome.ts'
import { OVER_DRAFTS } from './programs-importer.ts'

let desk: ImportDesk
let cms: CmsUnderTest
let editor: User
let colleague: User
let north: number
beforeAll(async () => {
  desk = await importDesk()
  ;({ cms, editor, north } = desk)
  colleague = await cms.person('editor')
})
afterAll(() => desk.close())
beforeEach(() => desk.forgetListings())

const imported: ImportDesk['imported'] = (...given) => desk.imported(...given)

async function newest(id: number): Promise<Record<string, unknown>> {
  const answer = await cms.ask(`/programs/${id}?draft=true&depth=0`, { as: editor })
  expect(answer.status).toBe(200)
  return answer.body
}
const live = async (id: number) => (await cms.ask(`/programs/${id}?depth=0`)).body
const published = (over: Record<string, unknown> = {}) =>
  publishedByTwo(cms, editor, { collection: 'programs', json: program(north, over) })

describe('a new listing', () => {
  it('becomes a draft that the admin lists, that can be edited and published, and that has a history', async () => {
    const run = await imported(
      fileOf(
        [...newListing, 'acgmeId', 'facts.h1b', 'facts.weeklyHours', 'facts.projectKinds', ...source],
        [...aNewOne, '1400500001', 'Sponsors', '55', 'Research; Decision support', ...aSource],
      ),
    )
    expect(run).toMatchObject({ state: 'applied', counts: { rows: 1, adds: 1 } })
    const list = await cms.ask('/programs?draft=true&depth=0', { as: editor })
    expect(list.body.totalDocs).toBe(1)
    const { id } = list.body.docs[0]!
    expect(await newest(id)).toMatchObject({
      name: 'Informatics',
      slug: 'informatics',
      institution: north,
      kind: 'fellowship',
      state: 'MA',
      acgmeId: '1400500001',
      fictional: false,
      facts: { h1b: 'sponsors', weeklyHours: 55, projectKinds: ['decision-support', 'research'], j1: null },
      evidence: [
        {
          facts: ['listing', 'acgmeId', 'h1b', 'weeklyHours', 'projectKinds'],
          sourceKind: 'program-website',
          checkedOn: '2026-10-01T12:00:00.000Z',
          agrees: true,
        },
      ],
      _status: 'draft',
    })
    expect((await cms.ask(`/programs/${id}`)).status).toBe(404)

    const edited = await cms.ask(`/programs/${id}?draft=true`, {
      method: 'PATCH',
      as: editor,
      json: { city: 'Cambridge' },
    })
    expect(edited.body.doc).toMatchObject({ city: 'Cambridge', facts: { weeklyHours: 55 } })
    await act(cms, colleague, { act: 'approve', collection: 'programs', id })
    const shown = await cms.ask(`/programs/${id}`, {
      method: 'PATCH',
      as: editor,
      json: { _status: 'published' },
    })
    expect(shown.body.errors).toBeUndefined()
    expect(await live(id)).toMatchObject({
      city: 'Cambridge',
      facts: { h1b: 'sponsors', projectKinds: ['decision-support', 'research'] },
      _status: 'published',
    })
    const versions = await cms.ask(`/programs/versions?where[parent][equals]=${id}&sort=-updatedAt`, {
      as: editor,
    })
    expect(versions.body.totalDocs).toBe(3)
    expect(versions.body.docs.filter(({ latest }) => latest)).toHaveLength(1)
  })

  it('is written to the audit log as an import of the person', async () => {
    await imported(fileOf(newListing, aNewOne))
    const { docs } = await cms.payload.find({
      collection: 'audit-log',
      where: { subjectCollection: { in: ['programs', 'import-runs'] } },
      sort: '-id',
      limit: 2,
    })
    expect(docs.reverse()).toMatchObject([
      { action: 'created', title: 'Informatics', wayIn: 'import', whoId: editor.id, whoName: editor.name },
      { action: 'imported', title: 'list.csv', wayIn: 'import', detail: { adds: 1 } },
    ])
  })

  it('is there once, however often the file is imported', async () => {
    const file = fileOf(
      [...newListing, 'facts.h1b', 'facts.projectKinds', ...source],
      [...aNewOne, 'Sponsors', 'Research; Decision support', ...aSource],
    )
    expect((await imported(file)).state).toBe('applied')
    const second = await imported(file)
    expect(second).toMatchObject({ state: 'nothing-to-do', counts: { adds: 0, changes: 0, unchanged: 1 } })
    expect((await cms.payload.count({ collection: 'programs' })).totalDocs).toBe(1)
    expect((await cms.payload.countVersions({ collection: 'programs' })).totalDocs).toBe(1)
  })

  it('writes nothing in a dry run', async () => {
    const run = await imported(fileOf(newListing, aNewOne), { isDryRun: true })
    expect(run).toMatchObject({ state: 'planned', counts: { adds: 1 } })
    expect((await cms.payload.count({ collection: 'programs' })).totalDocs).toBe(0)
  })
})

describe('a published listing', () => {
  it('gets a draft beside what readers see, field by field, and keeps what the file does not say', async () => {
    const id = await published({ acgmeId: '1400500001', editorNote: 'Call on Monday' })
    const before = await live(id)
    const file = fileOf(
      ['acgmeId', 'city', 'state', 'facts.j1', 'facts.weeklyHours', ...source],
      ['1400500001', 'Worcester', '', 'Not stated', '60', ...aSource],
    )
    const run = await imported(file)
    expect(run.state).toBe('applied')
    expect(reportOf(run).entries).toEqual([
      {
        line: 2,
        title: 'Clinical Informatics at North',
        action: 'change',
        reason: null,
        fields: [
          { label: 'City', before: 'Boston', after: 'Worcester' },
          { label: 'J-1 sponsorship', before: 'Sponsors', after: null },
          { label: 'Work hours a week (hours a week)', before: null, after: '60 hours a week' },
          {
            label: 'Sources',
            before: expect.any(String),
            after: expect.stringContaining('Visa page (2026-10-01)'),
          },
        ],
      },
    ])
    expect(await live(id)).toEqual(before)
    expect(await newest(id)).toMatchObject({
      city: 'Worcester',
      state: 'MA',
      editorNote: 'Call on Monday',
      facts: { j1: null, weeklyHours: 60 },
      _status: 'draft',
    })
    expect((await imported(file)).state).toBe('nothing-to-do')
    await act(cms, colleague, { act: 'approve', collection: 'programs', id })
    const shown = await cms.ask(`/programs/${id}`, {
      method: 'PATCH',
      as: editor,
      json: { _status: 'published' },
    })
    expect(shown.body.errors).toBeUndefined()
    expect(await live(id)).toMatchObject({ city: 'Worcester', facts: { weeklyHours: 60 } })
  })

  it.each([
    ['its number, under another name', ['acgmeId', 'name'], ['1400500001', 'Informatics at the North']],
    [
      'its name and institution, written otherwise',
      ['name', 'institution', 'city'],
      ['clinical informatics at NORTH', 'The North Hospital', 'X'],
    ],
    ['its address name', ['slug', 'city'], ['north-clinical-informatics', 'X']],
  ])('is found by %s', async (_how, paths, cells) => {
    const id = await published({ acgmeId: '1400500001' })
    expect(await imported(fileOf(paths, cells))).toMatchObject({
      state: 'applied',
      counts: { adds: 0, changes: 1 },
    })
    expect((await cms.payload.count({ collection: 'programs' })).totalDocs).toBe(1)
    expect(await newest(id)).toMatchObject({ _status: 'draft' })
  })

  it('keeps a source that said otherwise as one that disagrees', async () => {
    const id = await published()
    await imported(
      fileOf(['slug', 'facts.j1', ...source], ['north-clinical-informatics', 'Does not sponsor', ...aSource]),
    )
    expect(await newest(id)).toMatchObject({
      facts: { j1: 'does-not' },
      evidence: [
        { facts: ['listing'], sourceName: 'Program website', agrees: true },
        {
          facts: ['j1'],
          sourceName: 'Program website',
          agrees: false,
          note: 'Said before: J-1 sponsorship: Sponsors.',
        },
        { facts: ['listing', 'j1'], sourceName: 'Visa page', agrees: true },
      ],
    })
  })
})

describe('a draft that a person has in progress', () => {
  const file = fileOf(['slug', 'city'], ['north-clinical-informatics', 'Worcester'])
  const drafted = async () => {
    const id = await published()
    const saved = await cms.ask(`/programs/${id}?draft=true`, {
      method: 'PATCH',
      as: editor,
      json: { note: 'Half a' },
    })
    expect(saved.status).toBe(200)
    return id
  }

  it('is left alone, and the report says whose it is', async () => {
    const id = await drafted()
    const run = await imported(file)
    expect(run).toMatchObject({ state: 'nothing-to-do', counts: { held: 1, changes: 0 } })
    expect(reportOf(run).entries[0]).toMatchObject({
      action: 'hold',
      reason: expect.stringContaining(`${editor.name} has a draft of it in progress`),
    })
    expect(await newest(id)).toMatchObject({ city: 'Boston', note: 'Half a' })
  })

  it('is built upon when the person who imports says so, and stays in the history', async () => {
    const id = await drafted()
    expect((await imported(file, { chosen: [OVER_DRAFTS] })).state).toBe('applied')
    expect(await newest(id)).toMatchObject({ city: 'Worcester', note: 'Half a' })
    const versions = await cms.ask(`/programs/versions?where[parent][equals]=${id}`, { as: editor })
    expect(versions.body.totalDocs).toBe(4)
  })

  it('is no obstacle when it came from an import and nobody touched it', async () => {
    const id = await published()
    await imported(file)
    expect((await imported(fileOf(['slug', 'city'], ['north-clinical-informatics', 'Lowell']))).state).toBe(
      'applied',
    )
    expect(await newest(id)).toMatchObject({ city: 'Lowell' })
  })

  it('and a listing in the trash is left there', async () => {
    const id = await published()
    await cms.ask(`/programs/${id}`, {
      method: 'PATCH',
      as: editor,
      json: { deletedAt: '2026-11-01T00:00:00.000Z' },
    })
    const run = await imported(file, { chosen: [OVER_DRAFTS] })
    expect(reportOf(run).entries[0]).toMatchObject({
      action: 'hold',
      reason: expect.stringContaining('trash'),
    })
  })
})

it('a thousand made-up listings come in whole, and a second time there is nothing to do', async () => {
  const rows: string[][] = []
  for (const { institution: host, programs } of fictionalPrograms(1000)) {
    await cms.payload.create({
      collection: 'institutions',
      data: institution({ slug: host.slug, name: host.name }) as never,
    })
    rows.push(...programs.map((one) => listingCells(one, { institution: host.name, specialty: null })))
  }
  const file = csvOf([importTemplate, ...rows])
  expect(await imported(file)).toMatchObject({ state: 'applied', counts: { rows: 1000, adds: 1000 } })
  expect(await imported(file)).toMatchObject({ state: 'nothing-to-do', counts: { unchanged: 1000 } })
  expect((await cms.payload.count({ collection: 'programs' })).totalDocs).toBe(1000)
})

it('evidence rows that came in are as the admin makes them', async () => {
  const id = await published({ evidence: [evidence(['listing', 'j1'])] })
  await imported(
    fileOf(['slug', 'facts.o1', ...source], ['north-clinical-informatics', 'Sponsors', ...aSource]),
  )
  const { evidence: rows } = (await newest(id)) as { evidence: { id: string }[] }
  expect(rows.map((row) => /^[0-9a-f]{24}$/.test(row.id))).toEqual([true, true])
  const before = (await live(id)) as unknown as { evidence: { id: string }[] }
  expect(rows[0]?.id).toBe(before.evidence[0]?.id)
})
