import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { contentRevision } from './content-revision.ts'

const SECOND_MS = 1000

/**
 * PostgreSQL with limits on every wait, so that a frozen database gives an error in seconds instead of hanging
 * requests. Commands that work for longer (migrations, bulk seeds) say so with `isPatient`.
 */
export function database({ url, isPatient = false }: { url: string; isPatient?: boolean }) {
  const waits = isPatient
    ? {}
    : {
        statement_timeout: 20 * SECOND_MS,
        query_timeout: 20 * SECOND_MS,
        idle_in_transaction_session_timeout: 60 * SECOND_MS,
      }
  return postgresAdapter({
    pool: {
      connectionString: url,
      connectionTimeoutMillis: 3 * SECOND_MS,
      max: 20,
      keepAlive: true,
      application_name: 'evenkeel-cms',
      ...waits,
    },
    push: false,
    migrationDir: path.resolve('src/migrations'),
    afterSchemaInit: [
      ({ schema }) => ({ ...schema, tables: { ...schema.tables, content_revision: contentRevision } }),
    ],
  })
}
