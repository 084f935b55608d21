import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CmsUnderTest, cmsUnderTest } from '../../testing/cms-under-test.ts'
import { filesFolder, opened, writeEmployers } from '../../testing/employer-files.ts'
import { institution } from '../../testing/sample-content.ts'
import { runImport } from '../run-import.ts'
import { uscisImporter } from './government-file-importers.ts'

const HOUSES = 12

let cms: CmsUnderTest
let folder: string
let databaseUrl: string
/** A connection of the test's own, by which it stops the import at one table and sees it wait. */
let bystander: pg.Client

beforeAll(async () => {
  cms = await cmsUnderTest()
  folder = await filesFolder()
  databaseUrl = String(cms.payload.db.pool.options.connectionString)
  bystander = new pg.Client({ connectionString: databaseUrl })
  await bystander.connect()
  for (let at = 0; at < HOUSES; at += 1) {
    const data = institution({ slug: `house-${at}`, name: houseName(at) })
    await cms.payload.create({ collection: 'institutions', data: data as never })
  }
})
afterAll(async () => {
  await bystander.end()
  await cms.close()
  await rm(folder, { recursive: true })
})

const houseNames = 'Alder Birch Cedar Daphne Elm Fir Ginkgo Hazel Iris Juniper Kapok Linden'.split(' ')
const houseName = (at: number) => `${houseNames[at] ?? ''} Hospital`
const fileOf = (year: number, initial: number) =>
  writeEmployers(
    folder,
    year,
    houseNames.map((name) => ({
      name: `${name.toUpperCase()} HOSPITAL`,
      city: 'BOSTON',
      state: 'MA',
      initial,
    })),
  )

function startImport(location: string): ChildProcess {
  const { secret } = cms.payload
  return spawn(
    process.execPath,
    ['--conditions=production', 'run-command.mjs', 'import', 'uscis', location],
    {
      env: { ...process.env, DATABASE_URL: databaseUrl, PAYLOAD_SECRET: secret, REPORTS_SECRET: secret },
      stdio: 'ignore',
    },
  )
}

/** Everything that an import of filings writes, as one text; which runs there were is another matter. */
async function everything(): Promise<string> {
  const { rows } = await bystander.query(`
    select
      (select coalesce(jsonb_agg(to_jsonb(e) - 'id' - 'created_at' - 'updated_at' order by employer_key), '[]')
        from employer_matches e) as employers,
      (select coalesce(jsonb_agg(to_jsonb(p) - 'id' - 'created_at' - 'updated_at' order by period), '[]')
        from filing_periods p) as periods,
      (select count(*) from _institutions_v) as versions,
      (select count(*) from _institutions_v_version_filings) as filings,
      (select count(*) from audit_log where action = 'imported') as imported,
      (select revision from content_revision) as revision`)
  return JSON.stringify(rows)
}

/** Resolves once the import waits for the table that the test holds. */
async function waitsFor(table: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const { rowCount } = await bystander.query(
      `select from pg_locks join pg_class on pg_class.oid = relation where relname = $1 and not granted`,
      [table],
    )
    if (rowCount) return
    await bystander.query('select pg_sleep(0.02)')
  }
  throw new Error(`The import ended with ${child.exitCode} before it wrote ${table}.`)
}

async function connectionsOfImportAreGone(): Promise<void> {
  for (;;) {
    const { rowCount } = await bystander.query(`
      select from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state like '%in transaction%'`)
    if (!rowCount) return
    await bystander.query('select pg_sleep(0.02)')
  }
}

/** In the order in which an import comes to them; the last is its own end, in the same transaction. */
const tables = ['employer_matches', 'filing_periods', '_institutions_v_version_filings', 'content_revision']

it.each(tables)(
  'killed while it writes %s, an import has written nothing; run again, all of it',
  async (table) => {
    const year = 2001 + tables.indexOf(table)
    const location = await fileOf(year, year - 2000)
    const isFirst = year === 2001
    if (isFirst) await confirmAll(await fileOf(2000, 1))
    const before = await everything()

    await bystander.query('begin')
    await bystander.query(`lock table ${table} in share mode`)
    const child = startImport(location)
    await waitsFor(table, child)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await bystander.query('rollback')
    await connectionsOfImportAreGone()
    expect(await everything()).toBe(before)

    const again = startImport(location)
    expect((await once(again, 'exit'))[0]).toBe(0)
    const after = await everything()
    expect(after).not.toBe(before)
    expect(JSON.parse(after)[0].periods).toHaveLength(year - 1999)
    expect((await run(location)).state).toBe('nothing-to-do')
    expect(await everything()).toBe(after)
  },
)

/** Imports a first file and confirms every employer, so that later files write drafts of institutions, too. */
async function confirmAll(location: string): Promise<void> {
  await run(location)
  const as = await cms.person('editor')
  const { docs } = await cms.payload.find({ collection: 'employer-matches', pagination: false, depth: 0 })
  const answers = docs.map(({ employerKey, institution: id }) => ({
    employer: employerKey,
    said: { answer: 'confirm', institution: id },
  }))
  expect(answers).toHaveLength(HOUSES)
  const decided = await cms.ask('/employer-matches/decide', { method: 'POST', as, json: { answers } })
  expect(decided.status).toBe(200)
}

async function run(location: string) {
  return runImport(cms.payload, {
    importer: uscisImporter,
    file: await opened(location, uscisImporter),
    isDryRun: false,
    chosen: new Set(),
    user: null,
  })
}
