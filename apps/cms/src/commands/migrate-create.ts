import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { getPayload } from 'payload'
import { cmsConfig } from '../cms-config.ts'
import { schemaDrift } from '../database/schema-drift.ts'
import { runCommand, settingsWithoutDatabase } from './command.ts'

await runCommand(async () => {
  const payload = await getPayload({
    config: cmsConfig(settingsWithoutDatabase),
    disableDBConnect: true,
    disableOnInit: true,
  })
  if ((await schemaDrift(payload.db)).length === 0) {
    process.stdout.write('The migrations already make the schema of the collections. Nothing to write.\n')
    return 0
  }
  const migrationName = process.argv[2] ?? 'schema'
  await payload.db.createMigration({ payload, migrationName, forceAcceptWarning: true })
  await tidyMigrations(payload.db.migrationDir)
  process.stdout.write(`Written to ${payload.db.migrationDir}. Read it before you commit it.\n`)
  return 0
})

/** Payload's template imports types without `type`, which a loader that does not look at types trips over. */
async function tidyMigrations(directory: string): Promise<void> {
  const files = (await readdir(directory)).filter((file) => /^\d.*\.ts$/.test(file))
  for (const file of files) {
    const text = await readFile(path.join(directory, file), 'utf8')
    const tidy = text
      .replace(
        'import { MigrateUpArgs, MigrateDownArgs, sql }',
        'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
      )
      .replace(/\(\{ db, payload, req \}/g, '({ db }')
    if (tidy !== text) await writeFile(path.join(directory, file), tidy)
  }
}
