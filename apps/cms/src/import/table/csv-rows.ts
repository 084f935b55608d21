import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { z } from 'zod'
import type { ImportFile } from '../import-file.ts'
import { ImportRefused } from '../import-refused.ts'
import { decodedText } from './decoded-text.ts'
import { textEncoding } from './text-encoding.ts'

/** A row of a file and the line on which it begins, as a text editor counts. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

const recordSchema = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) })
const LONGEST_ROW = 256 * 1024
const delimiters = [',', '\t', ';'] as const

/**
 * The rows of a text file with columns, read while they are needed: any usual encoding, commas, tabs or semicolons,
 * values with line breaks in quotation marks. Blank lines are no rows.
 * @param isRagged lets rows of another length than the first pass, for whoever tells of each of them
 * @throws {ImportRefused} where the file is broken: no text, a row of another length, an open quotation mark, a cut end
 */
export async function* csvRows(
  file: ImportFile,
  onBytes: (bytes: number) => void,
  { isRagged = false }: { isRagged?: boolean } = {},
): AsyncGenerator<CsvRow> {
  const text = decodedText(file, await textEncoding(file), onBytes)
  const first = await firstPieces(text.pieces)
  const source = Readable.from(plainBreaks(continued(first, text.pieces)))
  const parser = parse({
    delimiter: delimiterOf(first),
    bom: true,
    info: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    relax_column_count: isRagged,
  })
  source.on('error', (error) => parser.destroy(error))
  let last: CsvRow | null = null
  try {
    for await (const given of source.pipe(parser)) {
      if (last) yield last
      const { record, info } = recordSchema.parse(given)
      last = { cells: record, line: info.lines - breaksIn(record) }
    }
  } catch (error) {
    throw error instanceof CsvError ? new ImportRefused(inWords(error, file.name)) : error
  } finally {
    source.destroy()
  }
  if (!last) return
  // A last value that is empty, in a line without an end, is where a download broke off.
  if (!isRagged && !text.endsLine() && last.cells.at(-1) === '') {
    throw new ImportRefused(`“${file.name}” breaks off in line ${last.line}. Save or download it again.`)
  }
  yield last
}

/** How many line breaks stand inside of values. */
function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)
}

/** As much of the beginning as has the first line in it. */
async function firstPieces(pieces: AsyncGenerator<string>): Promise<string> {
  let first = ''
  while (!/[^\r\n][\r\n]/.test(first) && first.length < LONGEST_ROW) {
    const next = await pieces.next()
    if (next.done) break
    first += next.value
  }
  return first
}

async function* continued(first: string, pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first !== '') yield first
  yield* pieces
}

/** Every way to break a line made one, so that lines are counted as people see them; a pair may lie across two pieces. */
async function* plainBreaks(pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  let held = ''
  for await (const piece of pieces) {
    const text = held + piece
    held = text.endsWith('\r') ? '\r' : ''
    yield text.slice(0, text.length - held.length).replaceAll(/\r\n?/g, '\n')
  }
  if (held !== '') yield '\n'
}

function delimiterOf(text: string): string {
  const [line = ''] = text.trimStart().split(/\r|\n/, 1)
  const counts = delimiters.map((delimiter) => line.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}

function inWords(error: CsvError, name: string): string {
  const line = Number(error.lines ?? 0)
  const place = line > 0 ? ` in line ${line}` : ''
  switch (error.code) {
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
    case 'CSV_RECORD_INCONSISTENT_COLUMNS':
      return `“${name}” has another number of columns${place} than in its first line: it is cut off or broken there. Save or download it again.`
    case 'CSV_MAX_RECORD_SIZE':
      return `“${name}” has a row${place} of more than ${LONGEST_ROW / 1024} KiB: a value is far too long, or a quotation mark is never closed.`
    case 'CSV_QUOTE_NOT_CLOSED':
      return `“${name}” opens a quotation mark${place} that is never closed: it is cut off or broken. Save or download it again.`
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return `“${name}” has a quotation mark in the middle of a value${place}. Download it again, or double the mark.`
    default:
      return `“${name}” cannot be read as a table${place}. Download it again as CSV.`
  }
}
