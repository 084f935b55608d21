import type { FlattenedField } from 'payload'
import { LIST_OF_TEXTS } from '../fields/passages.ts'

/**
 * The form field to which a path in an entry belongs: 'strengths.0' is the text in the first row, anything inside
 * running text is the editor itself.
 */
export function fieldPath(fields: readonly FlattenedField[], entryPath: string): string {
  return walk(fields, entryPath.split('.')).join('.')
}

function walk(fields: readonly FlattenedField[], [name, ...rest]: string[]): string[] {
  if (name === undefined || name === '') return []
  const field = fields.find((candidate) => candidate.name === name)
  if (!field || rest.length === 0) return [name]
  if (field.type === 'group' || field.type === 'tab') return [name, ...walk(field.flattenedFields, rest)]
  if (field.type !== 'array') return [name]
  const [row = '0', ...inRow] = rest
  if (field.custom?.[LIST_OF_TEXTS] === true) return [name, row, 'text']
  return [name, row, ...walk(field.flattenedFields, inRow)]
}
