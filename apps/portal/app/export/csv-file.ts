import { exportedProgram, exportHeads, exportRow } from '@evenkeel/domain'
import { stringify } from 'csv-stringify/sync'
import type { FileContent } from './file-content.ts'

/**
 * The programs as a table (RFC 4180): UTF-8 with a byte order mark, which Excel needs, heads in words, nothing before
 * them. A cell that a spreadsheet would take for a formula begins with an apostrophe. What the file was asked for,
 * who was left out and as of when stand in the last columns of every row, so that sorting or cutting the table does
 * not part them from it.
 */
export function* csvFile({ requested, context }: FileContent): Generator<string, undefined> {
  const { index, published, portalUrl } = context
  const { asked, leftOut, unknownKept, notes } = requested
  const account = [leftOut ?? 'Nobody is left out.', unknownKept, ...notes].filter((part) => part !== null)
  const tail = [published.asOf.slice(0, 10), asked.join('; '), account.join(' ')]
  yield stringify([[...exportHeads, 'Content as of', 'Asked for', 'Left out']], { ...format, bom: true })
  for (const listing of requested.listings) {
    const row = exportRow(exportedProgram(listing, index.today, portalUrl))
    yield stringify([[...row, ...tail]], format)
  }
}

const format = { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ } as const
