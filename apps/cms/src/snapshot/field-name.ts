import type { FlattenedField } from 'payload'

/**
 * What an editor calls the field at a form path: 'evidence.0.checkedOn' is 'Evidence row 1 > Checked on'. Payload's
 * summary of problems takes the names apart at commas and colons, so there are none.
 */
export function fieldName(fields: readonly FlattenedField[], formPath: string): string {
  return names(fields, formPath.split('.')).join(' > ').replaceAll(/[,:]/g, '')
}

function names(fields: readonly FlattenedField[], [name, ...rest]: string[]): string[] {
  if (name === undefined) return []
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return [name]
  const label = 'label' in field && typeof field.label === 'string' ? field.label : null
  if (field.type === 'group' || field.type === 'tab') {
    return [...(label === null ? [] : [label]), ...names(field.flattenedFields, rest)]
  }
  if (field.type !== 'array' || rest.length === 0) return [label ?? name]
  const [row = '0', ...inRow] = rest
  const singular = typeof field.labels?.singular === 'string' ? field.labels.singular : (label ?? name)
  return [`${singular} ${Number(row) + 1}`, ...names(field.flattenedFields, inRow)]
}
