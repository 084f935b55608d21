import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { importTemplate } from '@evenkeel/domain'
import { csvOf, fictionalPrograms, listingCells } from '@evenkeel/domain/testing'
import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type CmsUnderTest, cmsUnderTest } from '../../testing/cms-under-test.ts'
import { institution } from '../../testing/sample-content.ts'
import { testSettings } from '../../testing/test-settings.ts'

const ROWS = 300
const patient = { timeout: 60_000, interval: 50 }

let cms: CmsUnderTest
let folder: string
let file: string

beforeAll(async () => {
  cms = await cmsUnderTest()
  await cms.payload.create({ collection: 'institutions', data: institution() as never })
  folder = await mkdtemp(path.join(tmpdir(), 'evenkeel-killed-'))
  file = path.join(folder, 'list.csv')
  const programs = [...fictionalPrograms(ROWS)].flatMap((made) => made.programs)
  const rows = programs.map((one) => listingCells(one, { institution: 'North Hospital', specialty: null }))
  await writeFile(file, csvOf([importTemplate, ...rows]))
})
afterAll(async () => {
  await cms.close()
  await rm(folder, { recursive: true })
})

/** The command as a person runs it, in a process of its own. */
function command(...args: string[]) {
  const { secret, reportsSecret } = testSettings('')
  return spawn(
    process.execPath,
    ['--conditions=production', 'run-command.mjs', 'import', 'programs', file, ...args],
    {
      env: {
        ...process.env,
        DATABASE_URL: cms.payload.db.poolOptions.connectionString,
        PAYLOAD_SECRET: secret,
        REPORTS_SECRET: reportsSecret,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
}

async function finished(...args: string[]) {
  const child = command(...args)
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close') as Promise<[number]>])
  return { output, code }
}

const tables = [
  'programs',
  'programs_facts_project_kinds',
  'programs_evidence',
  'programs_evidence_facts',
  '_programs_v',
  '_programs_v_version_evidence',
  '_programs_v_version_evidence_facts',
  'audit_log',
  'content_revision',
]

async function rowsIn(table: string): Promise<number> {
  const { rows } = await cms.payload.db.drizzle.execute(
    sql`select count(*)::int as count from ${sql.identifier(table)}`,
  )
  return Number(rows[0]?.count)
}
const rowsNow = async () =>
  Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await rowsIn(table)])))

describe('an import that is killed', () => {
  it.each(tables)('while it writes %s leaves nothing behind', async (table) => {
    const before = await rowsNow()
    const blocker = new pg.Client({ connectionString: cms.payload.db.poolOptions.connectionString })
    await blocker.connect()
    await blocker.query('begin')
    await blocker.query(`lock table ${table} in share mode`)
    const child = command()
    await vi.waitFor(async () => {
      const { rows } = await blocker.query(
        'select 1 from pg_locks where relation = $1::regclass and not granted',
        [table],
      )
      expect(rows).toHaveLength(1)
    }, patient)
    child.kill('SIGKILL')
    await once(child, 'close')
    await blocker.query('rollback')
    await blocker.end()
    expect(await rowsNow()).toEqual(before)
    const { docs } = await cms.payload.find({ collection: 'import-runs', limit: 1 })
    expect(docs[0]).toMatchObject({ state: 'writing' })
  })

  it('is made up for by the next one, whole, and the one after that changes nothing', async () => {
    const { output, code } = await finished('--json')
    expect(JSON.parse(output)).toMatchObject({ state: 'applied', counts: { rows: ROWS, adds: ROWS } })
    expect(code).toBe(0)
    const after = await rowsNow()
    expect(after).toMatchObject({ programs: ROWS, _programs_v: ROWS })
    const again = await finished('--json')
    expect(JSON.parse(again.output)).toMatchObject({ state: 'nothing-to-do', counts: { unchanged: ROWS } })
    expect(await rowsNow()).toEqual(after)
  })
})
