import { dayOf } from '../fields/day.ts'
import { fieldName } from '../snapshot/field-name.ts'
import { proseFromLexical } from '../snapshot/prose-from-lexical.ts'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

type Values = Record<string, unknown>

/** A column of an exported list: its head in an editor's words, and what stands in it for a document. */
export interface ExportedColumn {
  readonly head: string
  readonly cell: (document: Values) => string
}

/** The columns of a collection: its number, then every field that can be read, groups taken apart. */
export function exportedColumns({ flattenedFields }: SanitizedCollectionConfig): ExportedColumn[] {
  const own = flattenedFields.filter(({ name }) => name !== 'id')
  return [{ head: 'Number', cell: ({ id }) => textOf(id) }, ...columnsOf(flattenedFields, own, [])]
}

function columnsOf(
  all: readonly FlattenedField[],
  fields: readonly FlattenedField[],
  path: readonly string[],
): ExportedColumn[] {
  return fields.flatMap((field) => {
    if (isOutOfSight(field) || field.type === 'join') return []
    const at = [...path, field.name]
    if (field.type === 'group' || field.type === 'tab') return columnsOf(all, field.flattenedFields, at)
    const head = fieldName(all, at.join('.'))
    return [{ head, cell: (document: Values) => cellOf(field, valueAt(document, at)) }]
  })
}

/** Of no use to whoever reads the list: kept for the program's own ends, and shown on no page of the desk. */
function isOutOfSight(field: FlattenedField): boolean {
  return ('hidden' in field && field.hidden === true) || field.admin?.hidden === true
}

/** Plain text; what has parts of its own is told as JSON, so that nothing is lost. */
function cellOf(field: FlattenedField, value: unknown): string {
  if (value === null || value === undefined) return ''
  switch (field.type) {
    case 'date':
      return isDayOnly(field) ? (dayOf(value) ?? '') : textOf(value)
    case 'checkbox':
      return value === true ? 'Yes' : 'No'
    case 'select':
      return listed(value, (one) => labelOf(field, one))
    case 'relationship':
    case 'upload':
      return listed(value, linkInWords)
    case 'richText':
      return JSON.stringify(proseFromLexical(value))
    default:
      return Array.isArray(value) && value.every((one) => typeof one === 'string')
        ? value.join('; ')
        : textOf(value)
  }
}

function isDayOnly(field: FlattenedField): boolean {
  return field.type === 'date' && field.admin?.date?.pickerAppearance === 'dayOnly'
}

function labelOf(field: Extract<FlattenedField, { type: 'select' }>, value: unknown): string {
  const option = field.options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : textOf(value)
}

/** A linked entry by its name, where the asker may see it; else its number. */
function linkInWords(link: unknown): string {
  if (typeof link !== 'object' || link === null) return textOf(link)
  const { name, title, question, id }: { name?: unknown; title?: unknown; question?: unknown; id?: unknown } =
    link
  const told = [name, title, question].find((one) => typeof one === 'string' && one !== '')
  return textOf(told ?? id)
}

function listed(value: unknown, inWords: (one: unknown) => string): string {
  return Array.isArray(value) ? value.map(inWords).join('; ') : inWords(value)
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return value === null || value === undefined ? '' : JSON.stringify(value)
}

function valueAt(document: Values, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([key]) => key === name)?.[1]
        : undefined,
    document,
  )
}
