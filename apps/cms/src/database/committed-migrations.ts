import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import type { Migration } from 'payload'
import { migrations } from '../migrations/index.ts'

/** The migrations of this release, oldest first, in the form in which Payload runs them. */
export const committedMigrations: Migration[] = migrations.map(({ name, up, down }) => ({
  name,
  up: (args) => run(name, up, args),
  down: (args) => run(name, down, args),
}))

/** A failed migration is rolled back by Payload; the thousands of lines of its SQL stay out of the log. */
async function run(name: string, step: (args: MigrateUpArgs) => Promise<void>, args: unknown): Promise<void> {
  if (!isMigrationArguments(args)) throw new Error(`The migration ${name} was started without a database.`)
  try {
    await step(args)
  } catch (error) {
    const reason =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : 'its SQL was refused'
    process.stderr.write(`The migration ${name} failed and was taken back: ${reason}\n`)
    throw error
  }
}

function isMigrationArguments(args: unknown): args is MigrateUpArgs {
  return typeof args === 'object' && args !== null && 'db' in args && 'payload' in args
}
