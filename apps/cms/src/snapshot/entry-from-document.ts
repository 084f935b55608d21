import type { FlattenedField } from 'payload'
import { dayOf } from '../fields/day.ts'
import { LIST_OF_TEXTS } from '../fields/passages.ts'
import { proseFromLexical } from './prose-from-lexical.ts'

/** The address name of a document of a collection; null when readers cannot see that document. */
export type SlugLookup = (collection: string, id: string | number) => string | null

type Values = Record<string, unknown>

/**
 * A stored document in the form of the domain's entry: field by field, by the collection's own field list, so that a
 * field added to a collection is in the snapshot without further code. A blank field is null, a missing list is
 * empty (plain data is always a list); links become address names and are null (or left out of a list) where readers cannot see their target.
 */
export function entryFromDocument(
  fields: readonly FlattenedField[],
  document: Values,
  slugOf: SlugLookup,
): Values {
  const entry: Values = {}
  for (const field of fields) {
    if (!isContent(field)) continue
    entry[field.name] = entryValue(field, document[field.name], slugOf)
  }
  return entry
}

const BOOKKEEPING = new Set(['id', '_status', 'reviewState', 'createdAt', 'updatedAt', 'deletedAt'])

function isContent(field: FlattenedField): boolean {
  return !BOOKKEEPING.has(field.name) && field.type !== 'join' && !('virtual' in field && field.virtual)
}

function entryValue(field: FlattenedField, value: unknown, slugOf: SlugLookup): unknown {
  switch (field.type) {
    case 'richText':
      return proseFromLexical(value)
    case 'date':
      return dayOf(value)
    case 'json':
      return listOf(value)
    case 'checkbox':
      return value === true
    case 'group':
    case 'tab':
      return entryFromDocument(field.flattenedFields, recordOf(value), slugOf)
    case 'array': {
      const rows = listOf(value).map((row) => entryFromDocument(field.flattenedFields, recordOf(row), slugOf))
      return field.custom?.[LIST_OF_TEXTS] === true ? rows.map((row) => row.text) : rows
    }
    case 'relationship':
    case 'upload':
      return linkValue(field, value, slugOf)
    default:
      if ('hasMany' in field && field.hasMany) return listOf(value)
      return value === undefined || value === '' ? null : value
  }
}

function linkValue(
  field: Extract<FlattenedField, { type: 'relationship' | 'upload' }>,
  value: unknown,
  slugOf: SlugLookup,
): unknown {
  const collection = String(field.relationTo)
  const slugs = (Array.isArray(value) ? value : [value]).flatMap((link) => {
    const id = idOf(link)
    return id === null ? [] : [slugOf(collection, id)]
  })
  if (field.hasMany) return slugs.filter((slug) => slug !== null)
  return slugs[0] ?? null
}

/** The id of a linked document, populated or not; null where nothing is linked. */
export function idOf(link: unknown): string | number | null {
  if (typeof link === 'string' || typeof link === 'number') return link
  const id: unknown = recordOf(link).id
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function recordOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
