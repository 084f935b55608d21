import { proseFromMarkdown } from '@evenkeel/domain'
import type { FlattenedField } from 'payload'
import { z } from 'zod'
import { storedDay } from '../fields/day.ts'
import { LIST_OF_TEXTS } from '../fields/passages.ts'
import { lexicalFromProse } from './lexical-from-prose.ts'

/** The id of a document of a collection by its address name. */
export type IdLookup = (collection: string, slug: string) => number

type Values = Record<string, unknown>

/**
 * An entry as it is written down in the seed, in the form in which a collection stores it: the inverse of
 * `entryFromDocument`. Running text is Markdown, links are address names. What the entry does not say is left out,
 * so that the collection's own defaults hold.
 */
export function documentFromEntry(fields: readonly FlattenedField[], entry: Values, idOf: IdLookup): Values {
  const document: Values = {}
  for (const field of fields) {
    const value = entry[field.name]
    if (value !== undefined) document[field.name] = storedValue(field, value, idOf)
  }
  return document
}

function storedValue(field: FlattenedField, value: unknown, idOf: IdLookup): unknown {
  if (value === null) return null
  switch (field.type) {
    case 'richText':
      return typeof value === 'string' ? lexicalFromProse(proseFromMarkdown(value)) : value
    case 'date':
      return typeof value === 'string' ? storedDay(value) : null
    case 'group':
      return documentFromEntry(field.flattenedFields, recordOf(value), idOf)
    case 'array': {
      const rows: unknown[] = Array.isArray(value) ? value : []
      if (field.custom?.[LIST_OF_TEXTS] === true) return rows.map((text) => ({ text }))
      return rows.map((row) => documentFromEntry(field.flattenedFields, recordOf(row), idOf))
    }
    case 'relationship': {
      const to = String(field.relationTo)
      const slugs = z.union([z.string(), z.array(z.string())]).parse(value)
      return typeof slugs === 'string' ? idOf(to, slugs) : slugs.map((slug) => idOf(to, slug))
    }
    default:
      return value
  }
}

function recordOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
