import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { importColumns } from '@evenkeel/domain'
import { csvOf } from '@evenkeel/domain/testing'
import { sql } from '@payloadcms/db-postgres'
import type { User } from '../payload-types.ts'
import { importFile } from '../import/import-file.ts'
import { programsImporter } from '../import/programs/programs-importer.ts'
import { runImport } from '../import/run-import.ts'
import { type CmsUnderTest, cmsUnderTest } from './cms-under-test.ts'
import { institution } from './sample-content.ts'

export interface ImportOptions {
  isDryRun?: boolean
  chosen?: string[]
}

/** A cms with an editor, one published institution ('North Hospital') and a desk that takes files of listings. */
export interface ImportDesk {
  readonly cms: CmsUnderTest
  readonly editor: User
  /** The institution's number. */
  readonly north: number
  imported(content: string | Buffer, options?: ImportOptions): ReturnType<typeof runImport>
  /** Removes every listing, with its versions. */
  forgetListings(): Promise<void>
  close(): Promise<void>
}

export async function importDesk(): Promise<ImportDesk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'evenkeel-import-'))
  const cms = await cmsUnderTest()
  const editor = await cms.person('editor')
  const { id } = await cms.payload.create({ collection: 'institutions', data: institution() as never })
  return {
    cms,
    editor,
    north: id,
    async imported(content, { isDryRun = false, chosen = [] } = {}) {
      const location = path.join(folder, 'list.csv')
      await writeFile(location, content)
      const file = await importFile(location, { maxBytes: programsImporter.maxBytes })
      const job = { importer: programsImporter, file, isDryRun, chosen: new Set(chosen), user: editor }
      return runImport(cms.payload, job)
    },
    async forgetListings() {
      for (const table of ['_programs_v', 'programs']) {
        await cms.payload.db.drizzle.execute(sql`delete from ${sql.identifier(table)}`)
      }
    },
    async close() {
      await cms.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** The head of the column of a path, as the template has it. */
export const headOf = (key: string) => importColumns.find((column) => column.path === key)?.head ?? 'missing'

/** A file of the given columns, by path. */
export const fileOf = (paths: string[], ...rows: string[][]) => csvOf([paths.map(headOf), ...rows])

export const newListing = ['name', 'institution', 'kind', 'city', 'state']
export const aNewOne = ['Informatics', 'North Hospital', 'Fellowship', 'Boston', 'Massachusetts']
export const source = ['source.sourceKind', 'source.sourceName', 'source.url', 'source.checkedOn']
export const aSource = ['Program website', 'Visa page', 'https://www.example.org/visa', '2026-10-01']
