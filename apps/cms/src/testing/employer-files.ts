import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fictionalEmployerLines, type PlantedEmployer } from '@evenkeel/domain/testing'
import type { ImportFile } from '../import/import-file.ts'
import { importFile } from '../import/import-file.ts'
import type { Importer } from '../import/importer.ts'

/** A folder for files of one test file. */
export function filesFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'evenkeel-filings-'))
}

/** Writes a made-up yearly file of employers; gives its place back. */
export async function writeEmployers(
  folder: string,
  year: number,
  planted: readonly PlantedEmployer[],
  rows = 40,
): Promise<string> {
  const location = path.join(folder, `employers-${year}-${rows}-${planted.length}.csv`)
  await writeFile(location, [...fictionalEmployerLines({ rows, year, planted })].join(''))
  return location
}

const applicationColumns =
  'CASE_NUMBER,JOB_TITLE,SOC_CODE,EMPLOYER_NAME,TRADE_NAME_DBA,WORKSITE_CITY,WORKSITE_STATE,WORKSITE_POSTAL_CODE,WAGE_RATE_OF_PAY_FROM,WAGE_UNIT_OF_PAY,Year,Quarter'

/** Writes a made-up file of labor condition applications of one employer and its titles, with a byte order mark. */
export async function writeApplications(
  folder: string,
  employer: string,
  titles: readonly string[],
): Promise<string> {
  const location = path.join(folder, 'applications.csv')
  const rows = titles.map(
    (title, at) =>
      `I-200-25059-${String(at).padStart(6, '0')},"${title}",29-1229.00,"${employer}",,Boston,MA,02115,${66_000 + at},Year,2025,Q2`,
  )
  await writeFile(location, `\uFEFF${[applicationColumns, ...rows].join('\n')}`)
  return location
}

/** The file as an importer takes it. */
export function opened(location: string, { maxBytes }: Importer): Promise<ImportFile> {
  return importFile(location, { maxBytes })
}
