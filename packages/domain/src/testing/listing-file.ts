import type { EntryInput } from '../content/content-kinds.ts'
import type { ImportColumn } from '../programs/import/import-column.ts'
import { importColumns } from '../programs/import/import-columns.ts'

/** Cells under the heads of the template, as somebody would type them: labels, several answers with semicolons. */
export function listingCells(
  program: EntryInput<'programs'>,
  names: { institution: string; specialty: string | null },
): string[] {
  const [source] = program.evidence ?? []
  const values: Record<string, unknown> = { ...program, ...names }
  const facts: Record<string, unknown> = program.facts
  const sources: Record<string, unknown> = { ...source }
  return importColumns.map((column) => {
    if (column.path === 'slug') return ''
    const [group, key] = column.path.split('.')
    if (key === undefined) return cellOf(column, values[column.path])
    return cellOf(column, (group === 'facts' ? facts : sources)[key])
  })
}

/** Rows as a file with commas, quoted where they have to be. */
export function csvOf(rows: readonly (readonly string[])[], delimiter = ','): string {
  const lines = rows.map((cells) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter))
  return `${lines.join('\r\n')}\r\n`
}

function cellOf({ answers, path }: ImportColumn, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (path === 'fictional') return value === true ? 'Yes' : 'No'
  if (Array.isArray(value)) return value.map((one) => labelIn(answers, String(one))).join('; ')
  if (typeof value === 'string') return labelIn(answers, value)
  return typeof value === 'number' ? String(value) : ''
}

function labelIn(answers: ImportColumn['answers'], value: string): string {
  return answers?.find((answer) => answer.value === value)?.label ?? value
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
