import type { Day } from '../../calendar/day.ts'
import { problemsOf } from '../../content/problems.ts'
import { evidenceSchemaFor, type SourceKind } from '../../facts/evidence.ts'
import { programEvidenceKeys } from '../program.ts'
import { saysNotStated } from './cell-reading.ts'
import type { ImportColumn } from './import-column.ts'
import { importColumns } from './import-columns.ts'
import type { ImportHead } from './import-head.ts'
import type { NameDirectory } from './name-directory.ts'
import type { RowProblem } from './row-problem.ts'

/** A row of the file as it came: the cells below the head. */
export interface ImportRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** What a row says, by path; what it leaves blank is not there, and null is "not stated", said on purpose. */
export interface RowDraft {
  readonly line: number
  readonly values: ReadonlyMap<string, unknown>
  /** The source of everything that the row states; null where the row names none. */
  readonly source: RowSource | null
}

export interface RowSource {
  readonly sourceKind: SourceKind
  readonly sourceName: string
  readonly url: string | null
  readonly checkedOn: Day
}

export interface Directories {
  readonly institutions: NameDirectory
  readonly specialties: NameDirectory
  readonly today: Day
}

/** Reads one row; with a problem there is no draft. */
export function readRow(
  row: ImportRow,
  head: ImportHead,
  directories: Directories,
): { readonly draft: RowDraft } | { readonly problems: readonly RowProblem[] } {
  const { line, cells } = row
  const wrongLength = lengthProblem(row, head)
  if (wrongLength) return { problems: [wrongLength] }
  const values = new Map<string, unknown>()
  const problems: RowProblem[] = []
  for (const [at, column] of head.columns.entries()) {
    const cell = (cells[at] ?? '').trim()
    if (!column || cell === '') continue
    const reading = readCell(column, cell, directories)
    if ('value' in reading) values.set(column.path, reading.value)
    else problems.push({ line, column: column.head, message: reading.problem })
  }
  if (problems.length > 0) return { problems }
  const source = sourceOf(values, line, directories.today)
  if (Array.isArray(source)) return { problems: source }
  return { draft: { line, values: withoutSource(values), source } }
}

/** A row with fewer cells than the head was cut or lost a quotation mark; empty cells at its end do no harm. */
function lengthProblem({ line, cells }: ImportRow, { columns }: ImportHead): RowProblem | null {
  const surplus = cells.slice(columns.length).some((cell) => cell.trim() !== '')
  if (cells.length >= columns.length && !surplus) return null
  return {
    line,
    column: null,
    message: `This row has ${cells.length} cells and the head has ${columns.length}. Is a quotation mark or a delimiter missing, or too much?`,
  }
}

function readCell(column: ImportColumn, cell: string, { institutions, specialties }: Directories) {
  if (saysNotStated(cell)) {
    if (column.canBeTakenBack) return { value: null }
    return { problem: 'This cannot be taken back. Leave it blank to leave it as it is.' }
  }
  const directory = { institution: institutions, specialty: specialties }[column.path]
  if (!directory) return column.read(cell)
  const found = directory.find(cell)
  return 'slug' in found ? { value: found.slug } : found
}

const sourceSchema = evidenceSchemaFor(programEvidenceKeys)

/** The row's source, or what is wrong with it; null where no cell of it is filled in. */
function sourceOf(
  values: ReadonlyMap<string, unknown>,
  line: number,
  today: Day,
): RowSource | RowProblem[] | null {
  const filled = [...values.keys()].some((path) => path.startsWith('source.'))
  if (!filled) return null
  const parsed = sourceSchema.safeParse({
    facts: ['listing'],
    sourceKind: values.get('source.sourceKind'),
    sourceName: values.get('source.sourceName'),
    url: values.get('source.url') ?? null,
    checkedOn: values.get('source.checkedOn'),
  })
  if (!parsed.success) {
    return problemsOf(parsed.error).map(({ path, message }) => ({
      line,
      column: headOf(`source.${path}`),
      message,
    }))
  }
  const { sourceKind, sourceName, url, checkedOn } = parsed.data
  if (checkedOn <= today) return { sourceKind, sourceName, url, checkedOn }
  const message = 'This day lies in the future: when was it checked?'
  return [{ line, column: headOf('source.checkedOn'), message }]
}

function withoutSource(values: ReadonlyMap<string, unknown>): Map<string, unknown> {
  return new Map([...values].filter(([path]) => !path.startsWith('source.')))
}

/** The head of the column of a path. */
export function headOf(path: string): string | null {
  return importColumns.find((column) => column.path === path)?.head ?? null
}
