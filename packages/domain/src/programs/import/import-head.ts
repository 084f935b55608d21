import type { ImportColumn } from './import-column.ts'
import { importColumns } from './import-columns.ts'
import { plainKey } from './plain-key.ts'

/** What the head of a file says: which column stands where. */
export interface ImportHead {
  /** One for each cell of the head; null where nobody knows the column. */
  readonly columns: readonly (ImportColumn | null)[]
  /** Heads that nobody knows; what stands below them is not imported. */
  readonly unknown: readonly string[]
}

/** Reads the first line of a file; a string is why the file cannot be used. */
export function readHead(cells: readonly string[]): ImportHead | string {
  const columns = cells.map((cell) => columnsByHead.get(plainKey(cell)) ?? null)
  const known = columns.filter((column) => column !== null)
  if (known.length === 0) {
    return `The first line has none of the heads of the template. It begins with “${start(cells)}”. Download the template and put your rows under its heads.`
  }
  const twice = known.find((column, at) => known.indexOf(column) !== at)
  if (twice) return `The column “${twice.head}” is there twice. Take one of them out.`
  const has = (path: string) => known.some((column) => column.path === path)
  if (!has('slug') && !has('acgmeId') && !(has('name') && has('institution'))) {
    return 'No row can be told from another: the file needs the columns “Program” and “Institution”, or “ACGME program number”, or “Address name”.'
  }
  const unknown = cells
    .filter((cell, at) => columns[at] === null && cell.trim() !== '')
    .map((cell) => cell.trim())
  return { columns, unknown }
}

const columnsByHead = new Map(
  importColumns.flatMap((column) =>
    [column.head, ...column.alsoHead, column.path].map((head) => [plainKey(head), column] as const),
  ),
)

function start(cells: readonly string[]): string {
  const text = cells.join(', ')
  return text.length > 60 ? `${text.slice(0, 60)} ...` : text
}
