import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

/**
 * The SQL statements that no committed migration contains yet although the collections ask for them; empty when both
 * agree. Compares with the schema that the newest migration recorded, without a database.
 */
export async function schemaDrift(db: Payload['db']): Promise<string[]> {
  const { generateDrizzleJson, generateMigration }: DrizzleKit = db.requireDrizzleKit()
  const wanted = await generateDrizzleJson(db.schema)
  return generateMigration(await newestRecordedSchema(db), wanted)
}

/** The part of drizzle-kit that is used here; its own types do not reach this package. */
interface DrizzleKit {
  generateDrizzleJson: (schema: Record<string, unknown>) => unknown
  generateMigration: (before: unknown, after: unknown) => Promise<string[]>
}

async function newestRecordedSchema(db: Payload['db']): Promise<unknown> {
  const files = await readdir(db.migrationDir)
  const newest = files
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .at(-1)
  if (newest === undefined) {
    const nothing: unknown = db.defaultDrizzleSnapshot
    return nothing
  }
  const recorded: unknown = JSON.parse(await readFile(path.join(db.migrationDir, newest), 'utf8'))
  return recorded
}
