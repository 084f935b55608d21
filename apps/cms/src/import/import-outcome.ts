import { z } from 'zod'
import type { ImportRun } from '../payload-types.ts'
import { type ImportCounts, type ImportReport, noCounts } from './import-report.ts'
import { importStates } from './import-state.ts'

const problemSchema = z.object({
  line: z.number().nullable(),
  column: z.string().nullable(),
  message: z.string(),
})
const fieldSchema = z.object({
  label: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
const countsSchema = z.object({
  rows: z.number(),
  adds: z.number(),
  changes: z.number(),
  unchanged: z.number(),
  held: z.number(),
  problems: z.number(),
})
const reportSchema = z.object({
  counts: countsSchema,
  problems: z.array(problemSchema),
  remarks: z.array(z.string()),
  entries: z.array(
    z.object({
      line: z.number().nullable(),
      title: z.string(),
      action: z.enum(['add', 'change', 'hold']),
      reason: z.string().nullable(),
      fields: z.array(fieldSchema),
    }),
  ),
})
const refusalsSchema = z.array(z.string()).catch([])

const nothingReported: ImportReport = { counts: noCounts, problems: [], remarks: [], entries: [] }

/** The report that a run keeps; an empty one where it never came to one. */
export function reportOf({ report }: Pick<ImportRun, 'report'>): ImportReport {
  const parsed = reportSchema.safeParse(report)
  return parsed.success ? parsed.data : nothingReported
}

/** How much a run would change or changed; noughts where it never came so far. */
export function countsOf({ counts }: Pick<ImportRun, 'counts'>): ImportCounts {
  const parsed = countsSchema.safeParse(counts)
  return parsed.success ? parsed.data : noCounts
}

/** Why a run was refused or failed, a sentence each. */
export function refusalsOf({ refusals }: Pick<ImportRun, 'refusals'>): string[] {
  return refusalsSchema.parse(refusals)
}

/** 0 where all is well, 3 where the file has to be mended, 1 where something failed. */
export function exitCodeOf({ state }: Pick<ImportRun, 'state'>): number {
  if (state === 'refused' || state === 'has-problems') return 3
  return state === 'failed' ? 1 : 0
}

/** What a program wants to know of a run. */
export function jsonOf(run: ImportRun) {
  const { counts, problems, remarks } = reportOf(run)
  return {
    run: run.id,
    kind: run.kind,
    file: run.fileName,
    checksum: run.checksum,
    isDryRun: run.isDryRun,
    state: run.state,
    counts,
    problems,
    remarks,
    refusals: refusalsOf(run),
  }
}

/** The same for a person, with every problem on a line of its own. */
export function wordsOf(run: ImportRun): string {
  const { counts, problems, remarks } = reportOf(run)
  const state = importStates.find(({ value }) => value === run.state)?.label ?? run.state
  const unnamed = counts.problems - problems.length
  return [
    `${run.fileName}: ${state}.`,
    ...refusalsOf(run),
    ...(run.state === 'refused' ? [] : [countsInWords(counts)]),
    ...problems.map(({ line, column, message }) => `  ${placeOf({ line, column })}${message}`),
    ...(unnamed > 0 ? [`  and ${unnamed} more.`] : []),
    ...remarks,
  ].join('\n')
}

function countsInWords({ rows, adds, changes, unchanged, held, problems }: ImportCounts): string {
  return `${rows} ${rows === 1 ? 'row' : 'rows'}: ${adds} to add, ${changes} to change, ${unchanged} unchanged, ${held} held, ${problems} problems.`
}

/** 'Line 12, State: '; nothing where it is about the whole file. */
export function placeOf({ line, column }: { line: number | null; column: string | null }): string {
  if (line === null) return column === null ? '' : `${column}: `
  return column === null ? `Line ${line}: ` : `Line ${line}, ${column}: `
}
