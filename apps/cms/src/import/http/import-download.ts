import type { PayloadHandler } from 'payload'
import { refusal } from '../../http/refusal.ts'
import { csvLine } from '../../export/csv-line.ts'
import { importers } from '../importers.ts'
import { importingPerson } from './upload-import.ts'

/** A template or a guide, as a file. */
export const importDownload: PayloadHandler = (req) => {
  if (!importingPerson(req)) return refusal(403, 'Editors and administrators import.')
  const fileName = String(req.routeParams?.fileName)
  const download = importers
    .flatMap(({ downloads = [] }) => downloads)
    .find((candidate) => candidate.fileName === fileName)
  if (!download) return refusal(404, 'There is no such file.')
  // Spreadsheets take a file for UTF-8 only with this mark.
  return new Response(`\uFEFF${download.rows.map(csvLine).join('')}`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    },
  })
}
