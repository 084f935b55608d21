import type { ContentKind } from '../content/content-kinds.ts'
import { evidenceKeyLabel, fieldLabel, valueInWords } from './field-words.ts'

export type Row = Readonly<Record<string, unknown>>

/** The fields by which a row is known from one state to the next, and by which it is called. */
const names: Readonly<Record<string, readonly string[]>> = {
  attributes: ['attribute'],
  dimensions: ['dimension', 'band'],
  evidence: ['sourceName', 'url'],
  figures: ['label', 'population'],
  filings: ['dataset', 'period'],
  ratings: ['stage', 'dimension'],
  sources: ['name', 'url'],
}

/** Two rows of a list with the same identity are states of one row. */
export function rowIdentity(list: string, row: Row): string {
  const fields = names[list] ?? Object.keys(row)
  return JSON.stringify(fields.map((field) => row[field] ?? null))
}

/** What a row is called: 'PGY-1, Time', 'Program page'. */
export function rowName(kind: ContentKind, list: string, row: Row): string {
  const named = (names[list] ?? [])
    .filter((field) => field !== 'url')
    .flatMap((field) => valueInWords(kind, field, row[field]) ?? [])
  if (named.length > 0) return named.join(', ')
  return (
    valueInWords(kind, 'sourceKind', row.sourceKind) ??
    valueInWords(kind, 'url', row.url) ??
    'a row without a name'
  )
}

/** A whole row in words: its name, then each thing it says. */
export function rowInWords(kind: ContentKind, list: string, row: Row): string {
  const shown = new Set(names[list] ?? [])
  const rest = Object.entries(row)
    .filter(([field]) => !shown.has(field) || field === 'url')
    .flatMap(([field, value]) => {
      const words = cellInWords(kind, field, value)
      return words === null ? [] : [`${fieldLabel(field).toLowerCase()}: ${words}`]
    })
  const name = rowName(kind, list, row)
  return rest.length === 0 ? name : `${name} (${rest.join('; ')})`
}

/** A value inside a row in words. A row may hold a list of keys, or a source. */
export function cellInWords(kind: ContentKind, field: string, value: unknown): string | null {
  if (Array.isArray(value)) {
    const words = value.flatMap((one) =>
      field === 'facts' ? evidenceKeyLabel(kind, String(one)) : (valueInWords(kind, field, one) ?? []),
    )
    return words.length === 0 ? null : words.join(', ')
  }
  if (typeof value === 'object' && value !== null) return rowInWords(kind, 'sources', { ...value })
  return valueInWords(kind, field, value)
}
