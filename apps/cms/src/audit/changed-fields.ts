import type { FlattenedField } from 'payload'
import { entryFromDocument } from '../snapshot/entry-from-document.ts'
import { fieldName } from '../snapshot/field-name.ts'
import type { ChangedField } from './record-audit.ts'

type Values = Record<string, unknown>

/** Set by the cms itself with each publication. */
const STAMPED = new Set(['updatedOn', 'changes'])

/** The fields in which two stored documents differ; rows and running text count as one field each. */
export function changedFields(
  fields: readonly FlattenedField[],
  before: Values,
  after: Values,
): ChangedField[] {
  const [one, other] = [before, after].map((document) =>
    entryFromDocument(fields, document, (collection, id) => `${collection}/${id}`),
  )
  return changedPaths(fields, one ?? {}, other ?? {})
    .filter((path) => !STAMPED.has(path))
    .map((path) => ({ path, label: fieldName(fields, path) }))
}

function changedPaths(
  fields: readonly FlattenedField[],
  before: Values,
  after: Values,
  prefix = '',
): string[] {
  return fields.flatMap((field) => {
    const one = before[field.name]
    const other = after[field.name]
    if (JSON.stringify(one) === JSON.stringify(other)) return []
    if (field.type === 'group' || field.type === 'tab') {
      return changedPaths(field.flattenedFields, recordOf(one), recordOf(other), `${prefix}${field.name}.`)
    }
    return [`${prefix}${field.name}`]
  })
}

function recordOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
