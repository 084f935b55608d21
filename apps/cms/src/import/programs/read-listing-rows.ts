import { type CollectedRows, knownListings, readHead, rowCollector } from '@evenkeel/domain'
import type { ImportFile } from '../import-file.ts'
import { ImportRefused } from '../import-refused.ts'
import type { Progress } from '../importer.ts'
import { csvRows } from '../table/csv-rows.ts'
import { textEncoding } from '../table/text-encoding.ts'
import type { ListingWorld } from './listing-world.ts'

const MOST_ROWS = 50_000
const TELL_EVERY = 500

/** A file's rows, each with the listing that it is about, and what is wrong with the others. */
export interface ListingRows extends CollectedRows {
  readonly remarks: readonly string[]
}

/**
 * Reads a file of program listings to its end.
 * @throws {ImportRefused} where it is no such file
 */
export async function readListingRows(
  file: ImportFile,
  { listings, directories }: ListingWorld,
  progress: Progress,
): Promise<ListingRows> {
  const remarks: string[] = []
  if ((await textEncoding(file)) === 'windows-1252') {
    remarks.push(
      'The file is not in UTF-8; it was read as Windows writes it (Windows-1252). Look whether names with accents came out right.',
    )
  }
  let bytes = 0
  let read = 0
  let collector: ReturnType<typeof rowCollector> | null = null
  for await (const row of csvRows(file, (done) => (bytes = done), { isRagged: true })) {
    if (collector === null) {
      const head = readHead(row.cells)
      if (typeof head === 'string') throw new ImportRefused(`“${file.name}”: ${head}`)
      if (head.unknown.length > 0) remarks.push(unknownColumns(head.unknown))
      collector = rowCollector(head, directories, knownListings(listings))
      continue
    }
    // Spreadsheets save rows of nothing but delimiters.
    if (row.cells.every((cell) => cell.trim() === '')) continue
    collector.take(row)
    read += 1
    if (read > MOST_ROWS) {
      throw new ImportRefused(
        `“${file.name}” has more than ${MOST_ROWS} rows. Split it and import the parts.`,
      )
    }
    if (read % TELL_EVERY === 0) progress('Reading the file', bytes, file.bytes)
  }
  if (collector === null) throw new ImportRefused(`“${file.name}” has no line in it.`)
  const collected = collector.collected()
  if (collected.rows === 0) throw new ImportRefused(`“${file.name}” has heads and no rows below them.`)
  return { ...collected, remarks }
}

function unknownColumns(heads: readonly string[]): string {
  const names = heads.map((head) => `“${head}”`).join(', ')
  return heads.length === 1
    ? `Nobody knows the column ${names}: what stands in it is not imported.`
    : `Nobody knows the columns ${names}: what stands in them is not imported.`
}
