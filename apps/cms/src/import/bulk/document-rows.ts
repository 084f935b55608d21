import { getTableColumns, isTable } from '@payloadcms/db-postgres/drizzle'
import type { FlattenedField, Payload } from 'payload'
import type { Rows } from '../../database/insert-rows.ts'

type Values = Record<string, unknown>

/** Gives the number of the next row of a table whose rows are numbered by the database. */
export type NextId = (table: string) => number

interface Place {
  /** The table's name in the database. */
  readonly table: string
  /** Of the row that everything found belongs to. */
  readonly id: number | string
}

/**
 * The rows of a document in the tables that Payload made for its fields: one in the collection's own table, others for
 * its lists. For the kinds of fields that imports write; any other is an error and not silently left out.
 */
export function documentRows(
  payload: Payload,
  fields: readonly FlattenedField[],
  document: Values,
  { table, id, nextId }: { table: string; id: number; nextId: NextId },
): Rows {
  const rows: Rows = {}
  const own: Values = { id }
  rows[table] = [own]
  const lists: Rows = {}
  collect({ payload, rows: lists, nextId }, fields, document, { table, id }, own, '')
  return { ...rows, ...lists }
}

interface Collecting {
  readonly payload: Payload
  readonly rows: Rows
  readonly nextId: NextId
}

function collect(
  work: Collecting,
  fields: readonly FlattenedField[],
  values: Values,
  place: Place,
  own: Values,
  prefix: string,
): void {
  const columns = columnsOf(work.payload, place.table)
  for (const field of fields) {
    if (field.name === 'id' || ('virtual' in field && field.virtual)) continue
    const value = values[field.name]
    const key = `${prefix}${field.name}`
    switch (field.type) {
      case 'group':
      case 'tab':
        collect(work, field.flattenedFields, recordOf(value), place, own, `${key}_`)
        break
      case 'array':
        collectList(work, field.flattenedFields, listOf(value), {
          ...place,
          table: listTable(work, place, key),
        })
        break
      case 'join':
        break
      case 'select':
        if (field.hasMany) addAnswers(work, listTable(work, place, key), place.id, listOf(value))
        else own[columnOf(columns, key)] = value ?? null
        break
      case 'checkbox':
        own[columnOf(columns, key)] = typeof value === 'boolean' ? value : field.defaultValue === true
        break
      case 'text':
      case 'number':
      case 'relationship':
        if (field.hasMany) throw unwritable(field)
        own[columnOf(columns, key)] = value ?? null
        break
      case 'date':
      case 'json':
      case 'richText':
      case 'textarea':
        own[columnOf(columns, key)] = value ?? null
        break
      default:
        throw unwritable(field)
    }
  }
}

/** A table of a list: its rows have ids of their own, which in a version's table the database gives. */
function collectList(
  work: Collecting,
  fields: readonly FlattenedField[],
  list: readonly unknown[],
  { table, id: parent }: Place,
): void {
  const isNumbered = '_uuid' in columnsOf(work.payload, table)
  for (const [at, item] of list.entries()) {
    const values = recordOf(item)
    const uuid = typeof values.id === 'string' ? values.id : null
    if (uuid === null) throw new Error(`A row for ${table} has no id.`)
    const id = isNumbered ? work.nextId(table) : uuid
    const own: Values = { _order: at + 1, _parent_id: parent, id, ...(isNumbered ? { _uuid: uuid } : {}) }
    ;(work.rows[table] ??= []).push(own)
    collect(work, fields, values, { table, id }, own, '')
  }
}

function addAnswers(
  { rows }: Collecting,
  table: string,
  parent: number | string,
  answers: readonly unknown[],
): void {
  const list = (rows[table] ??= [])
  for (const [at, value] of answers.entries()) list.push({ order: at + 1, parent_id: parent, value })
}

/** The table for a list within a table, under the name that Payload knows it by. */
function listTable({ payload }: Collecting, { table }: Place, key: string): string {
  const usual = `${table}_${snakeCase(key)}`
  const name = payload.db.tableNameMap.get(usual)
  if (name === undefined) throw new Error(`There is no table for ${usual}.`)
  return name
}

const columnsByTable = new WeakMap<object, Record<string, string>>()

/** The names of a table's columns by the names that Payload gives them. */
function columnsOf(payload: Payload, table: string): Record<string, string> {
  const found: unknown = payload.db.tables[table]
  if (!isTable(found)) throw new Error(`There is no table ${table}.`)
  const known = columnsByTable.get(found)
  if (known) return known
  const columns = Object.fromEntries(
    Object.entries(getTableColumns(found)).map(([key, { name }]) => [key, name]),
  )
  columnsByTable.set(found, columns)
  return columns
}

function columnOf(columns: Record<string, string>, key: string): string {
  const name = columns[key]
  if (name === undefined) throw new Error(`There is no column for ${key}.`)
  return name
}

function unwritable({ name, type }: FlattenedField): Error {
  return new Error(`Imports cannot write "${name}", a field of type ${type}.`)
}

/** 'facts_projectKinds' as the database has it: 'facts_project_kinds'. */
function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function recordOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
