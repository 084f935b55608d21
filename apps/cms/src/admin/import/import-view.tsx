import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { roleOf } from '../../access/roles.ts'
import { importers } from '../../import/importers.ts'
import { StaffView } from '../staff-view.tsx'
import { ImportDesk } from './import-desk.tsx'
import styles from './import.module.css'
import { RecentRuns } from './recent-runs.tsx'

const runSchema = z.coerce.number().int().positive()

/** Where files are read, looked at and imported. */
export function ImportView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const role = roleOf(req.user)
  const mayImport = role === 'editor' || role === 'administrator'
  const run = runSchema.safeParse(view.searchParams?.run)
  return (
    <StaffView title="Import" view={view}>
      {mayImport ? (
        <>
          <p className={styles.quiet}>
            Nothing is written while a file is read. What is imported becomes drafts: readers see it when
            somebody publishes it.
          </p>
          <ImportDesk
            key={run.success ? run.data : 'new'}
            kinds={importers.map(({ kind, label, help, options, downloads = [] }) => ({
              kind,
              label,
              help,
              options,
              downloads: downloads.map((download) => ({
                label: download.label,
                fileName: download.fileName,
              })),
            }))}
            run={run.success ? run.data : null}
          />
          <RecentRuns req={req} />
        </>
      ) : (
        <p>Editors and administrators import files.</p>
      )}
    </StaffView>
  )
}
