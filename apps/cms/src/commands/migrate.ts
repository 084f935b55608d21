import { z } from 'zod'
import { sql } from '@payloadcms/db-postgres'
import { committedMigrations } from '../database/committed-migrations.ts'
import { CommandError, openCms, runCommand } from './command.ts'

const namesSchema = z.array(z.object({ name: z.string() }))

await runCommand(async () => {
  const payload = await openCms()
  const before = await namesInDatabase(payload)
  await payload.db.migrate({ migrations: committedMigrations })
  const after = await namesInDatabase(payload)
  const files = committedMigrations.map(({ name }) => name)
  const missing = files.filter((name) => !after.has(name))
  if (missing.length > 0) throw new CommandError(`These migrations did not run: ${missing.join(', ')}`)
  const ran = files.filter((name) => !before.has(name))
  process.stdout.write(
    ran.length > 0
      ? `Migrated: ${ran.join(', ')}\n`
      : `Nothing to migrate: all ${files.length} migrations have run.\n`,
  )
  await payload.destroy()
  return 0
})

async function namesInDatabase(payload: Awaited<ReturnType<typeof openCms>>): Promise<Set<string>> {
  const { rows } = await payload.db.drizzle.execute(
    sql`select to_regclass('public.payload_migrations') as found`,
  )
  if (rows[0]?.found === null) return new Set()
  const applied = await payload.db.drizzle.execute(sql`select name from payload_migrations where batch > 0`)
  return new Set(namesSchema.parse(applied.rows).map(({ name }) => name))
}
