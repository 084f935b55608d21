import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

/**
 * The SQL statements that no committed migration contains yet although the collections ask for them; empty when both
 * agree. Compares with the schema that the newest migration recorded, without a database.
 */
export async function schemaDrift(db: Payload['db']): Promise<string[]> {
  const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
  const wanted = await generateDrizzleJson(db.schema)
  return generateMigration(await newestRecordedSchema(db), wanted)
}

async function newestRecordedSchema(db: Payload['db']) {
  const files = await readdir(db.migrationDir)
  const newest = files
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .at(-1)
  if (newest === undefined) return db.defaultDrizzleSnapshot
  return JSON.parse(await readFile(path.join(db.migrationDir, newest), 'utf8'))
}
