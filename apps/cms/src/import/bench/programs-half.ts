import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { importTemplate } from '@evenkeel/domain'
import { csvOf, fictionalPrograms, listingCells } from '@evenkeel/domain/testing'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { importFile } from '../import-file.ts'
import { programsImporter } from '../programs/programs-importer.ts'
import { runImport } from '../run-import.ts'
import { atLeast, type BenchHalf } from './bench-half.ts'

const SIZES = [1000, 10_000]
const ONE_BY_ONE = 150
const HOSTS = 50
const GOAL_A_SECOND = 1000

/** Made-up listings from a file into drafts, beside as many as Payload's Local API writes one by one. */
export const programsHalf: BenchHalf = {
  name: 'programs',
  async run(payload, folder) {
    const hosts = await makeHosts(payload)
    await importListings(payload, await listingFile(folder, 100, hosts))
    const oneByOne = await createOneByOne(payload, hosts)
    const measurements: Record<string, number> = { localApiListingsPerSecond: oneByOne }
    const goals = []
    const lines = [`Local API: ${oneByOne.toFixed(0)} listings a second, of ${ONE_BY_ONE} written one by one`]
    for (const size of SIZES) {
      await clearListings(payload)
      const file = await listingFile(folder, size, hosts)
      const seconds = await importListings(payload, file)
      const again = await importListings(payload, file)
      const perSecond = size / seconds
      measurements[`importListingsPerSecond${size}`] = perSecond
      measurements[`importSeconds${size}`] = seconds
      measurements[`secondRunSeconds${size}`] = again
      const words = `${size.toLocaleString('en-US')} listings`
      goals.push(atLeast(`${words}: at least 1,000 a second into drafts`, perSecond, GOAL_A_SECOND))
      lines.push(
        `${words}: ${seconds.toFixed(2)} s, ${perSecond.toFixed(0)} a second, ${(perSecond / oneByOne).toFixed(1)} times the Local API; the same file again, nothing to do: ${again.toFixed(2)} s`,
      )
    }
    return { measurements, goals, lines }
  },
}

/** Seconds from the file on disk to the committed drafts: reading, comparing, writing with versions and audit entries. */
async function importListings(payload: Payload, location: string): Promise<number> {
  const start = performance.now()
  const file = await importFile(location, { maxBytes: programsImporter.maxBytes })
  const run = await runImport(payload, {
    importer: programsImporter,
    file,
    isDryRun: false,
    chosen: new Set(),
    user: null,
  })
  if (run.state !== 'applied' && run.state !== 'nothing-to-do')
    throw new Error(`The import ended as ${run.state}.`)
  return (performance.now() - start) / 1000
}

async function listingFile(folder: string, size: number, hosts: readonly Host[]): Promise<string> {
  const rows = [...fictionalPrograms(size)]
    .flatMap(({ programs }) => programs)
    .map((program, at) =>
      listingCells(program, { institution: hosts[at % HOSTS]?.name ?? '', specialty: null }),
    )
  const location = path.join(folder, `listings-${size}.csv`)
  await writeFile(location, csvOf([importTemplate, ...rows]))
  return location
}

interface Host {
  readonly id: number
  readonly name: string
}

async function makeHosts(payload: Payload): Promise<Host[]> {
  const hosts: Host[] = []
  for (let at = 1; at <= HOSTS; at += 1) {
    const name = `Hosting Hospital ${at} (fictional)`
    const data = { name, slug: `host-${at}`, city: 'Northhaven', state: 'ME' as const, fictional: true }
    const { id } = await payload.create({ collection: 'institutions', data, draft: true, depth: 0 })
    hosts.push({ id, name })
  }
  return hosts
}

/** How many listings a second Payload itself writes as drafts, each with its version, hooks and audit entry. */
async function createOneByOne(payload: Payload, hosts: readonly Host[]): Promise<number> {
  const programs = [...fictionalPrograms(ONE_BY_ONE, 2)].flatMap((made) => made.programs)
  const start = performance.now()
  for (const [at, { name, kind, city, state, facts, evidence = [] }] of programs.entries()) {
    await payload.create({
      collection: 'programs',
      data: {
        name,
        slug: `one-by-one-${at}`,
        kind,
        institution: hosts[at % HOSTS]?.id ?? 0,
        city,
        state,
        fictional: true,
        facts,
        evidence: evidence.map((row) => ({ ...row, facts: [...row.facts] })),
      },
      draft: true,
      depth: 0,
    })
  }
  return programs.length / ((performance.now() - start) / 1000)
}

async function clearListings(payload: Payload): Promise<void> {
  for (const table of ['_programs_v', 'programs']) {
    await payload.db.drizzle.execute(sql`delete from ${sql.identifier(table)}`)
  }
}
