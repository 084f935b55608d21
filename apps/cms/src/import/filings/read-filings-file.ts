import {
  type EmployerTally,
  employerTally,
  type HeaderReading,
  type RowReader,
  type SeenFilings,
  type SkipReason,
  skipReasons,
  type TalliedEmployer,
} from '@evenkeel/domain'
import type { ImportFile } from '../import-file.ts'
import { type ImportProblem, MOST_NAMED } from '../import-report.ts'
import { ImportRefused } from '../import-refused.ts'
import type { Progress } from '../importer.ts'
import { csvRows } from '../table/csv-rows.ts'

/** A kind of government file: which dataset it is, and how the rows below its header are read. */
export interface FilingsFormat {
  readonly dataset: SeenFilings['dataset']
  /** As people call the file: 'H-1B Employer Data Hub export'. */
  readonly name: string
  readonly readHeader: (header: readonly string[]) => HeaderReading
}

/** Everything that is kept of a file. */
export interface FilingsFile {
  readonly employers: readonly TalliedEmployer[]
  /** Rows that count, by period. */
  readonly rowsByPeriod: ReadonlyMap<string, number>
  readonly rows: number
  readonly problemCount: number
  readonly problems: readonly ImportProblem[]
  readonly remarks: readonly string[]
}

/** So many different employers are more than there are in the country: the file is something else. */
const MOST_EMPLOYERS = 400_000
const TELL_EVERY = 2000

/**
 * Reads a government file row by row and adds it up by employer; in memory are the employers, never the rows.
 * @throws {ImportRefused} where the file is broken or of another kind
 */
export async function readFilingsFile(
  file: ImportFile,
  format: FilingsFormat,
  others: readonly FilingsFormat[],
  progress: Progress,
): Promise<FilingsFile> {
  let read: RowReader | null = null
  let bytes = 0
  const reading = new Reading(employerTally(format.dataset))
  for await (const { cells, line } of csvRows(file, (done) => (bytes = done))) {
    if (read === null) read = readerFor(cells, file, format, others)
    else reading.take(read, cells, line)
    if (reading.rows % TELL_EVERY === 0) progress('Reading the file', bytes, file.bytes)
    if (reading.tally.size() > MOST_EMPLOYERS) {
      throw new ImportRefused(`“${file.name}” names more employers than there can be. Is it the right file?`)
    }
  }
  if (read === null) throw new ImportRefused(`“${file.name}” is empty.`)
  if (reading.rows === 0) throw new ImportRefused(`“${file.name}” has a header and no rows below it.`)
  return reading.result()
}

function readerFor(
  header: readonly string[],
  file: ImportFile,
  format: FilingsFormat,
  others: readonly FilingsFormat[],
): RowReader {
  const found = format.readHeader(header)
  if (found.kind === 'reader') return found.read
  const other = others.find((one) => one.readHeader(header).kind === 'reader')
  if (other) {
    throw new ImportRefused(
      `“${file.name}” is a ${other.name}, not a ${format.name}. Choose that kind of import.`,
    )
  }
  if (header.some((name) => /measure (?:names|values)/i.test(name))) {
    throw new ImportRefused(
      `“${file.name}” has one row for each number. Download the table with a column for each kind of decision instead.`,
    )
  }
  throw new ImportRefused(
    `“${file.name}” is not a ${format.name}: its first line lacks ${listed(found.missing)}.`,
  )
}

function listed(labels: readonly string[]): string {
  const quoted = labels.map((label) => `“${label}”`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`
}

/** What has been read so far. */
class Reading {
  rows = 0
  private problemCount = 0
  private readonly problems: ImportProblem[] = []
  private readonly skipped = new Map<SkipReason, number>()
  private readonly rowsByPeriod = new Map<string, number>()
  readonly tally: EmployerTally

  constructor(tally: EmployerTally) {
    this.tally = tally
  }

  take(read: RowReader, cells: readonly string[], line: number): void {
    this.rows += 1
    const row = read(cells)
    if (row.kind === 'unreadable') {
      this.problemCount += 1
      if (this.problems.length < MOST_NAMED) {
        this.problems.push({ line, column: row.column, message: row.message })
      }
    } else if (row.kind === 'skipped') this.skip(row.reason)
    else if (this.tally.add(row)) {
      this.rowsByPeriod.set(row.period, (this.rowsByPeriod.get(row.period) ?? 0) + 1)
    } else this.skip('no-employer')
  }

  private skip(reason: SkipReason): void {
    this.skipped.set(reason, (this.skipped.get(reason) ?? 0) + 1)
  }

  result(): FilingsFile {
    return {
      employers: this.tally.employers(),
      rowsByPeriod: this.rowsByPeriod,
      rows: this.rows,
      problemCount: this.problemCount,
      problems: this.problems,
      remarks: [...this.skipped].map(
        ([reason, rows]) =>
          `${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'} ${skipReasons[reason]}: left out.`,
      ),
    }
  }
}
