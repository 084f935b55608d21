import { sql } from '@payloadcms/db-postgres'
import { buildVersionCollectionFields, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { addRows, insertRows, type Rows } from '../../database/insert-rows.ts'
import { transactionOf } from '../../database/transaction-of.ts'
import { documentRows, type NextId } from './document-rows.ts'

/** A document as Payload keeps it, to be written as a draft; without an id it is a new one. */
export interface Draft {
  readonly id: number | null
  readonly document: Readonly<Record<string, unknown>>
}

const BATCH = 500

/**
 * Writes drafts in bulk as Payload would one by one: a new document gets its own row and a first version, an existing
 * one a further version beside what readers see, which is not touched. Validation, hooks and the audit log are the
 * caller's. Gives back the ids in the order of the drafts.
 */
export async function writeDrafts(
  req: PayloadRequest,
  collection: CollectionSlug,
  drafts: readonly Draft[],
  onProgress: (done: number) => void,
): Promise<number[]> {
  const ids: number[] = []
  for (let at = 0; at < drafts.length; at += BATCH) {
    ids.push(...(await writeBatch(req, collection, drafts.slice(at, at + BATCH))))
    onProgress(ids.length)
  }
  return ids
}

async function writeBatch(
  req: PayloadRequest,
  collection: CollectionSlug,
  drafts: readonly Draft[],
): Promise<number[]> {
  const now = new Date().toISOString()
  const needed = new Map<string, number>()
  rowsOf(req.payload, collection, drafts, now, (table) => {
    needed.set(table, (needed.get(table) ?? 0) + 1)
    return 0
  })
  const numbers = await reserveNumbers(req, needed)
  const { ids, own, versions } = rowsOf(req.payload, collection, drafts, now, numbers)
  const known = drafts.flatMap(({ id }) => (id === null ? [] : [id]))
  await retireVersions(req, versionsTable(collection), known)
  await insertRows(req, own)
  await insertRows(req, versions)
  return ids
}

/** The rows of a batch; told twice, first to learn how many numbers are needed. */
function rowsOf(
  payload: Payload,
  collection: CollectionSlug,
  drafts: readonly Draft[],
  now: string,
  nextId: NextId,
) {
  const { config } = payload.collections[collection]
  const versionFields = buildVersionCollectionFields(payload.config, config, true)
  const [table, history] = [tableOf(collection), versionsTable(collection)]
  const own: Rows = {}
  const versions: Rows = {}
  const ids = drafts.map(({ id: known, document: given }) => {
    const id = known ?? nextId(table)
    const document = {
      ...given,
      createdAt: given.createdAt ?? now,
      updatedAt: now,
      _status: 'draft',
      reviewState: 'draft',
    }
    if (known === null)
      addRows(own, documentRows(payload, config.flattenedFields, document, { table, id, nextId }))
    const version = { parent: id, version: document, createdAt: now, updatedAt: now, latest: true }
    const numbered = { table: history, id: nextId(history), nextId }
    addRows(versions, documentRows(payload, versionFields, version, numbered))
    return id
  })
  return { ids, own, versions }
}

/** Takes as many numbers as are needed from the sequences of the tables, so that whoever writes next goes on after them. */
async function reserveNumbers(req: PayloadRequest, needed: ReadonlyMap<string, number>): Promise<NextId> {
  const database = await transactionOf(req)
  const reserved = new Map<string, number[]>()
  for (const [table, count] of needed) {
    const { rows } = await database.execute(sql`
      select nextval(pg_get_serial_sequence(${`"${table}"`}, 'id')) as id from generate_series(1, ${count}::int)`)
    reserved.set(
      table,
      rows.map((row) => numberSchema.parse(row).id),
    )
  }
  const given = new Map<string, number>()
  return (table) => {
    const at = given.get(table) ?? 0
    const id = reserved.get(table)?.[at]
    if (id === undefined) throw new Error(`No number was reserved for ${table}.`)
    given.set(table, at + 1)
    return id
  }
}

const numberSchema = z.object({ id: z.coerce.number().int() })

/** The versions that were the newest are it no longer. */
async function retireVersions(
  req: PayloadRequest,
  versions: string,
  parents: readonly number[],
): Promise<void> {
  if (parents.length === 0) return
  const database = await transactionOf(req)
  await database.execute(sql`
    update ${sql.identifier(versions)} set latest = false
    where latest and parent_id in (select value::int from json_array_elements_text(${JSON.stringify(parents)}::json))`)
}

function tableOf(collection: CollectionSlug): string {
  return collection.replaceAll('-', '_')
}

function versionsTable(collection: CollectionSlug): string {
  return `_${tableOf(collection)}_v`
}
