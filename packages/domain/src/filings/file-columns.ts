import { keysOf } from '../frame/typed-record.ts'

/** A column that a file may have: what people call it, and the names that exports give it. */
export interface FileColumn {
  readonly label: string
  /** As `columnName` writes them, the commonest first. */
  readonly names: readonly string[]
}

/** The columns of one file. */
export interface ColumnsFound<K extends string> {
  readonly has: (column: K) => boolean
  /** The text of a column in a row, without the spaces around it; '' where the file has no such column. */
  readonly cell: (row: readonly string[], column: K) => string
}

/** A header's name without what differs between exports: 'Fiscal Year   ' is 'fiscal_year'. */
function columnName(header: string): string {
  return header
    .replace(/^\uFEFF/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
}

/** Finds the columns in a header. Where two columns have one name, the first counts. */
export function findColumns<K extends string>(
  columns: Readonly<Record<K, FileColumn>>,
  header: readonly string[],
): ColumnsFound<K> {
  const names = header.map(columnName)
  const places = new Map<string, number>()
  for (const key of keysOf(columns)) {
    const place = columns[key].names.map((name) => names.indexOf(name)).find((at) => at >= 0)
    if (place !== undefined) places.set(key, place)
  }
  return {
    has: (column) => places.has(column),
    cell: (row, column) => {
      const place = places.get(column)
      return place === undefined ? '' : (row[place] ?? '').trim()
    },
  }
}
