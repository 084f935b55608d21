import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { institution } from '../testing/sample-content.ts'
import { importFile } from './import-file.ts'
import { reportOf, refusalsOf, wordsOf } from './import-outcome.ts'
import { noCounts } from './import-report.ts'
import { wasInterrupted } from './import-state.ts'
import { ImportRefused, MovedOn } from './import-refused.ts'
import type { Importer } from './importer.ts'
import { runImport } from './run-import.ts'

let cms: CmsUnderTest
let editor: User
let folder: string
let plans = 0
let failures = 0

/** Each line is the address name of an institution. */
const byLine: Importer = {
  kind: 'lines',
  label: 'Lines',
  help: 'For tests.',
  maxBytes: 1000,
  options: [],
  async plan(file, { req }) {
    plans += 1
    const lines = (await text(file.open())).split('\n')
    if (lines.includes('refuse')) throw new ImportRefused('This is no list.', 'Bring one.')
    if (lines.includes('break')) throw new Error('a secret detail')
    const problems = lines.flatMap((line, at) =>
      line === '' ? [{ line: at + 1, column: 'Name', message: 'Fill this in.' }] : [],
    )
    const there = await req.payload.find({ collection: 'institutions', pagination: false, req })
    const missing = lines.filter((line) => !there.docs.some(({ slug }) => slug === line))
    return {
      report: {
        counts: { ...noCounts, rows: lines.length, adds: missing.length, problems: problems.length },
        problems,
        remarks: [],
        entries: missing.map((title) => ({
          line: 1,
          title,
          action: 'add' as const,
          reason: null,
          fields: [{ label: 'Name', before: null, after: title }],
        })),
      },
      async apply(writing) {
        for (const slug of missing) {
          await writing.payload.create({
            collection: 'institutions',
            data: institution({ slug, name: slug }) as never,
            req: writing,
          })
        }
        if (failures > 0) {
          failures -= 1
          throw new MovedOn('Somebody saved this list in the meantime.')
        }
        if (lines.includes('die')) throw new Error('the disk is full')
      },
    }
  },
}

beforeAll(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
  folder = await mkdtemp(path.join(tmpdir(), 'evenkeel-import-'))
})
afterAll(async () => {
  await cms.close()
  await rm(folder, { recursive: true })
})
beforeEach(() => {
  plans = 0
})

async function fileOf(lines: string) {
  const location = path.join(folder, 'list.txt')
  await writeFile(location, lines)
  return importFile(location, { maxBytes: byLine.maxBytes })
}
const run = async (lines: string, isDryRun = false) =>
  runImport(cms.payload, {
    importer: byLine,
    file: await fileOf(lines),
    isDryRun,
    chosen: new Set(),
    user: editor,
  })
const institutionsThere = async () =>
  (await cms.payload.find({ collection: 'institutions', pagination: false })).docs
    .map(({ slug }) => slug)
    .sort()

describe('a run', () => {
  it('that is dry writes nothing and says what it would write', async () => {
    const ended = await run('one\ntwo', true)
    expect(ended).toMatchObject({ state: 'planned', isDryRun: true, whoName: editor.name, whoId: editor.id })
    expect(reportOf(ended).entries.map(({ title }) => title)).toEqual(['one', 'two'])
    expect(await institutionsThere()).toEqual([])
  })

  it('writes, once, and is in the audit log with all that it wrote', async () => {
    expect(await run('one\ntwo')).toMatchObject({ state: 'applied' })
    expect(await institutionsThere()).toEqual(['one', 'two'])
    expect(await run('one\ntwo')).toMatchObject({ state: 'nothing-to-do' })
    const { docs } = await cms.payload.find({
      collection: 'audit-log',
      where: { wayIn: { equals: 'import' } },
      sort: 'id',
    })
    expect(docs.map(({ action, wayIn, whoId }) => ({ action, wayIn, whoId }))).toEqual([
      { action: 'published', wayIn: 'import', whoId: editor.id },
      { action: 'published', wayIn: 'import', whoId: editor.id },
      { action: 'imported', wayIn: 'import', whoId: editor.id },
    ])
  })

  it('with a row to mend writes nothing of the others either', async () => {
    const ended = await run('three\n\nfour')
    expect(ended.state).toBe('has-problems')
    expect(wordsOf(ended)).toContain('Line 2, Name: Fill this in.')
    expect(await institutionsThere()).toEqual(['one', 'two'])
  })

  it('that is refused says why', async () => {
    const ended = await run('refuse')
    expect(ended.state).toBe('refused')
    expect(refusalsOf(ended)).toEqual(['This is no list.', 'Bring one.'])
  })

  it.each([
    ['while it reads', 'break'],
    ['while it writes', 'five\ndie'],
  ])('that breaks %s leaves nothing and keeps details to itself', async (_when, lines) => {
    await expect(run(lines)).rejects.toThrow()
    const { docs } = await cms.payload.find({ collection: 'import-runs', limit: 1 })
    expect(docs[0]).toMatchObject({ state: 'failed' })
    expect(refusalsOf(docs[0]!)).toEqual(['Something went wrong on our side. Nothing was written.'])
    expect(await institutionsThere()).toEqual(['one', 'two'])
  })

  it('plans again when somebody saved in the meantime, and gives up in the end', async () => {
    failures = 1
    expect(await run('six')).toMatchObject({ state: 'applied' })
    expect(plans).toBe(2)
    failures = 3
    await expect(run('seven')).rejects.toThrow('Somebody saved')
    expect(await institutionsThere()).toEqual(['one', 'six', 'two'])
  })
})

it.each([
  ['empty', '', /is empty/],
  ['too large', 'x'.repeat(1001), /is too large/],
])('a file that is %s is refused before a run begins', async (_what, lines, words) => {
  await expect(fileOf(lines)).rejects.toThrow(words)
})

it('a run that was killed shows as interrupted after a while', () => {
  const updatedAt = '2026-11-28T08:00:00.000Z'
  const later = (seconds: number) => Date.parse(updatedAt) + seconds * 1000
  expect(wasInterrupted({ state: 'writing', updatedAt }, later(10))).toBe(false)
  expect(wasInterrupted({ state: 'writing', updatedAt }, later(100))).toBe(true)
  expect(wasInterrupted({ state: 'applied', updatedAt }, later(100))).toBe(false)
})

describe('who reads the runs', () => {
  it.each([
    ['editor', 200],
    ['administrator', 200],
    ['advisor', 403],
  ] as const)('%s: %i', async (role, status) => {
    const as = await cms.person(role)
    expect((await cms.ask('/import-runs', { as })).status).toBe(status)
  })

  it('nobody writes or deletes one', async () => {
    const as = await cms.person('administrator')
    const json = {
      fileName: 'x',
      kind: 'lines',
      state: 'applied',
      isDryRun: false,
      whoName: 'x',
      checksum: 'x',
    }
    const [{ id } = { id: 0 }] = (await cms.ask('/import-runs?limit=1', { as })).body.docs
    expect((await cms.ask('/import-runs', { method: 'POST', as, json })).status).toBe(403)
    expect((await cms.ask(`/import-runs/${id}`, { method: 'PATCH', as, json })).status).toBe(403)
    expect((await cms.ask(`/import-runs/${id}`, { method: 'DELETE', as })).status).toBe(403)
    expect((await cms.ask('/import-runs')).status).toBe(403)
  })
})
