import path from 'node:path'
import { parseArgs } from 'node:util'
import { importFile } from '../import/import-file.ts'
import { exitCodeOf, jsonOf, wordsOf } from '../import/import-outcome.ts'
import { ImportRefused } from '../import/import-refused.ts'
import type { Importer } from '../import/importer.ts'
import { importerOf, importers } from '../import/importers.ts'
import { runImport } from '../import/run-import.ts'
import { openCms, runCommand } from './command.ts'

const isFlag = { type: 'boolean' } as const
const WRONG_USE = 2
const REFUSED = 3

/** Imports a file by the same code as the page, from the command line. */
await runCommand(async () => {
  const asked = readArguments(process.argv.slice(2))
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n\n${usage()}\n`)
    return WRONG_USE
  }
  const { importer, location, isDryRun, isJson, chosen } = asked
  const file = await importFile(location, { maxBytes: importer.maxBytes }).catch((error: unknown) => {
    if (error instanceof ImportRefused) return error
    throw error
  })
  if (file instanceof ImportRefused) {
    process.stderr.write(`${file.message}\n`)
    if (isJson) process.stdout.write(`${JSON.stringify({ state: 'refused', refusals: file.sentences })}\n`)
    return REFUSED
  }
  const payload = await openCms()
  const run = await runImport(payload, { importer, file, isDryRun, chosen, user: null, onProgress })
  process.stdout.write(isJson ? `${JSON.stringify(jsonOf(run))}\n` : `${wordsOf(run)}\n`)
  await payload.destroy()
  return exitCodeOf(run)
})

interface Asked {
  readonly importer: Importer
  readonly location: string
  readonly isDryRun: boolean
  readonly isJson: boolean
  readonly chosen: ReadonlySet<string>
}

/** What was asked for, or a sentence about what is wrong with it. */
function readArguments(args: readonly string[]): Asked | string {
  const names = new Set(importers.flatMap(({ options }) => options.map(({ name }) => name)))
  const flags = ['dry-run', 'json', ...names]
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...Object.fromEntries(flags.map((name) => [name, isFlag])), from: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  })
  const unknown = Object.keys(values).find((name) => ![...flags, 'from'].includes(name))
  if (unknown !== undefined) return `There is no option “--${unknown}”.`
  const [kind, location, ...more] = positionals
  if (kind === undefined) return 'Say what to import.'
  const importer = importerOf(kind)
  if (!importer) return `Nobody knows how to import “${kind}”.`
  if (location === undefined) return 'Say which file to import.'
  if (more.length > 0)
    return `One file at a time: “${more.join(' ')}” is too much. Quote a name with spaces in it.`
  const chosen = importer.options.flatMap(({ name }) => (values[name] === true ? [name] : []))
  return {
    importer,
    location: path.resolve(typeof values.from === 'string' ? values.from : '.', location),
    isDryRun: values['dry-run'] === true,
    isJson: values.json === true,
    chosen: new Set(chosen),
  }
}

function usage(): string {
  const kinds = importers.map(({ kind }) => kind).join('|')
  return [
    `pnpm cms import <${kinds}> FILE [--dry-run] [--json]`,
    '  --dry-run  only say what would change',
    '  --json     the last line is for programs',
    ...importers.flatMap(({ kind, options }) =>
      options.map(({ name, label }) => `  --${name}  (${kind}) ${label}`),
    ),
  ].join('\n')
}

/** To whoever watches: on a terminal alone, and never on the channel that programs read. */
function onProgress(step: string, done: number, of: number | null): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${step}: ${done}${of === null ? '' : ` of ${of}`}   `)
}
