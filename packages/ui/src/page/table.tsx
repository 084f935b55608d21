import { type ReactNode, useId } from 'react'
import { classNames } from '../class-names.ts'
import styles from './table.module.css'

/**
 * A real table with row headers. On a narrow screen it scrolls inside a labelled region that takes focus, and the
 * first column stays in view. Columns with `numeric` align to the right in tabular figures.
 */
export function Table({ caption, columns, rows, note, hideCaption = false }: TableProps) {
  const id = useId()
  return (
    <div className={styles.wrap}>
      <div className={styles.scroll} role="region" aria-labelledby={id} tabIndex={0}>
        <table className={styles.table}>
          <caption id={id} className={classNames(styles.caption, hideCaption && styles.hidden)}>
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map(({ key, label, numeric, text }) => (
                <th
                  key={key}
                  scope="col"
                  className={classNames(styles.cell, numeric && styles.numeric, text && styles.text)}
                >
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, header, cells }) => (
              <tr key={key}>
                <th scope="row" className={styles.cell}>
                  {header}
                </th>
                {cells.map((cell, index) => (
                  <td
                    key={index}
                    className={classNames(styles.cell, columns[index + 1]?.numeric && styles.numeric)}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note && <p className={styles.note}>{note}</p>}
    </div>
  )
}

export interface TableColumn {
  readonly key: string
  readonly label: ReactNode
  readonly numeric?: boolean
  /** Holds sentences: kept wide enough to be read, on a phone too. */
  readonly text?: boolean
}

export interface TableRow {
  readonly key: string
  /** The first cell, which names the row. */
  readonly header: ReactNode
  /** The other cells, in the order of the columns after the first. */
  readonly cells: readonly ReactNode[]
}

export interface TableProps {
  readonly caption: ReactNode
  /** The first column is that of the row headers. */
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly note?: ReactNode
  /** Leaves the caption to screen readers where a heading says the same. */
  readonly hideCaption?: boolean
}
