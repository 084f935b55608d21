import type { CollectionSlug, FlattenedField } from 'payload'
import { idOf } from './entry-from-document.ts'

export interface Link {
  /** The form field that holds the link. */
  path: string
  collection: CollectionSlug
  id: string | number
}

/** Every link of a document to another one, groups included; links inside rows do not occur in this content. */
export function linksOf(
  fields: readonly FlattenedField[],
  document: Record<string, unknown>,
  prefix = '',
): Link[] {
  return fields.flatMap((field) => {
    const value: unknown = document[field.name]
    if (field.type === 'group' || field.type === 'tab') {
      const inner = typeof value === 'object' && value !== null ? { ...value } : {}
      return linksOf(field.flattenedFields, inner, `${prefix}${field.name}.`)
    }
    if (field.type !== 'relationship' || typeof field.relationTo !== 'string') return []
    const collection = field.relationTo
    const links: unknown[] = Array.isArray(value) ? value : [value]
    return links.flatMap((link) => {
      const id = idOf(link)
      return id === null ? [] : [{ path: `${prefix}${field.name}`, collection, id }]
    })
  })
}

/** The fields, as dotted paths, in which a document may link to documents of another collection. */
export function linkFieldsTo(
  collection: CollectionSlug,
  fields: readonly FlattenedField[],
  prefix = '',
): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'group' || field.type === 'tab') {
      return linkFieldsTo(collection, field.flattenedFields, `${prefix}${field.name}.`)
    }
    return field.type === 'relationship' && field.relationTo === collection ? [`${prefix}${field.name}`] : []
  })
}
