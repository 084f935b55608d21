import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fictionalEmployerLines } from '@evenkeel/domain/testing'
import type { Payload } from 'payload'
import { importFile } from '../import-file.ts'
import { uscisImporter } from '../filings/government-file-importers.ts'
import { runImport } from '../run-import.ts'
import type { BenchGoal, BenchHalf } from './bench-half.ts'

/** As many rows as the USCIS file of fiscal year 2023 has, and as many institutions as the product ships with. */
const ROWS = 33_332
const HOUSES = 52
const MOST_SECONDS = 10
const MOST_MEGABYTES = 150
const LOOK_EVERY_MS = 5

/** A yearly file of H-1B employers, streamed and matched, beside reading it whole with the simplest parser there is. */
export const filingsHalf: BenchHalf = {
  name: 'filings',
  async run(payload, folder) {
    await makeHouses(payload)
    // A real file where one is at hand; a made-up one of its size and form otherwise.
    const given = process.env.USCIS_FILE
    const location = given ?? (await madeUpFile(folder))
    const simple = await measured(() => readWhole(location))
    const first = await measured(() => importOnce(payload, location, 'applied'))
    const again = await measured(() => importOnce(payload, location, 'nothing-to-do'))
    const kind = given === undefined ? 'made-up' : 'given'
    const slower = first.seconds / simple.seconds
    return {
      measurements: {
        importSeconds: first.seconds,
        importExtraMegabytes: first.megabytes,
        secondRunSeconds: again.seconds,
        simpleSeconds: simple.seconds,
        simpleExtraMegabytes: simple.megabytes,
        timesSimple: slower,
      },
      goals: [
        atMost(`the ${kind} file of employers: at most ${MOST_SECONDS} s`, first.seconds, MOST_SECONDS),
        atMost(`and at most ${MOST_MEGABYTES} MB of extra memory`, first.megabytes, MOST_MEGABYTES),
      ],
      lines: [
        `the ${kind} file of employers: ${inWords(first)}; the same again, nothing to do: ${inWords(again)}`,
        `read whole by a simple parser, without matching or writing: ${inWords(simple)}; the import takes ${slower.toFixed(1)} times as long`,
      ],
    }
  },
}

interface Measured {
  readonly seconds: number
  readonly megabytes: number
}

/** Time, and how far the process's memory rose above where it stood before. */
async function measured(work: () => Promise<void>): Promise<Measured> {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let highest = before
  const looking = setInterval(() => (highest = Math.max(highest, process.memoryUsage.rss())), LOOK_EVERY_MS)
  const start = performance.now()
  try {
    await work()
    return {
      seconds: (performance.now() - start) / 1000,
      megabytes: (Math.max(highest, process.memoryUsage.rss()) - before) / (1024 * 1024),
    }
  } finally {
    clearInterval(looking)
  }
}

async function importOnce(payload: Payload, location: string, expected: string): Promise<void> {
  const file = await importFile(location, { maxBytes: uscisImporter.maxBytes })
  const { state } = await runImport(payload, {
    importer: uscisImporter,
    file,
    isDryRun: false,
    chosen: new Set(),
    user: null,
  })
  if (state !== expected) throw new Error(`The import ended as ${state}, not as ${expected}.`)
}

/** What a script of ten lines does: the whole file as a text, its lines as records, initial approvals by name. */
async function readWhole(location: string): Promise<void> {
  const [header = '', ...lines] = (await readFile(location, 'utf8')).trimEnd().split('\n')
  const names = header.split(',')
  const records = lines.map((line) => {
    const cells = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? []
    return new Map(names.map((name, at) => [name, (cells[at] ?? '').replace(/,$/, '').replaceAll('"', '')]))
  })
  const totals = new Map<string, number>()
  for (const record of records) {
    const employer = record.get('Employer') ?? ''
    totals.set(employer, (totals.get(employer) ?? 0) + Number(record.get('"Initial Approval"') ?? 0))
  }
  if (totals.size < 2) throw new Error('The simple parser found no employers.')
}

async function madeUpFile(folder: string): Promise<string> {
  const location = path.join(folder, 'employers.csv')
  const planted = houseNames().map((name) => ({
    name: `THE ${name.toUpperCase()} CORP`,
    city: 'BOSTON',
    state: 'MA',
    initial: 12,
  }))
  await writeFile(location, [...fictionalEmployerLines({ rows: ROWS, planted })].join(''))
  return location
}

async function makeHouses(payload: Payload): Promise<void> {
  for (const [at, name] of houseNames().entries()) {
    const data = { name, slug: `house-${at}`, city: 'Boston', state: 'MA' as const }
    await payload.create({ collection: 'institutions', data, draft: true, depth: 0 })
  }
}

/** Names that differ in a telling word, as those of institutions do. */
function houseNames(): string[] {
  const first = 'Alder Birch Cedar Daphne Elm Fir Ginkgo Hazel Iris Kapok Linden Myrtle Nutmeg'.split(' ')
  const second = ['General Hospital', 'University Hospital', 'Medical Center', 'Clinic']
  return second.flatMap((house) => first.map((tree) => `${tree}wood ${house}`)).slice(0, HOUSES)
}

function atMost(goal: string, value: number, limit: number): BenchGoal {
  return { goal, measured: value, isMet: value <= limit }
}

function inWords({ seconds, megabytes }: Measured): string {
  return `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB more memory`
}
