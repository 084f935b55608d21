import { type ReactNode, useId } from 'react'
import styles from './compare-table.module.css'

/**
 * Things side by side: one column each, the same questions down the side, in groups. The first column and the row of
 * names stay in view. Where it does not fit it scrolls inside a region that takes focus; on paper it is set as small
 * as its columns ask, for one landscape page.
 */
export function CompareTable({ caption, corner, columns, groups }: CompareTableProps) {
  const id = useId()
  return (
    <div className={styles.scroll} role="region" aria-labelledby={id} tabIndex={0}>
      <table className={styles.table} data-columns={columns.length}>
        <caption id={id} className={styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            <td className={styles.corner}>{corner}</td>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ key, label, rows }) => (
          <tbody key={key}>
            <tr className={styles.group}>
              <th scope="rowgroup" className={styles.side}>
                {label}
              </th>
              <td colSpan={columns.length} />
            </tr>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" className={styles.side}>
                  {row.label}
                  {row.remark && <span className={styles.remark}>{row.remark}</span>}
                </th>
                {row.cells.map((cell, at) => (
                  <td key={columns[at]?.key}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

export interface CompareTableProps {
  readonly caption: ReactNode
  /** What stands above the row headers: a count, for example. */
  readonly corner?: ReactNode
  readonly columns: readonly { readonly key: string; readonly head: ReactNode }[]
  readonly groups: readonly CompareGroup[]
}

export interface CompareGroup {
  readonly key: string
  readonly label: ReactNode
  readonly rows: readonly {
    readonly key: string
    readonly label: ReactNode
    /** A few words on how the cells differ. */
    readonly remark?: ReactNode
    /** In the order of the columns. */
    readonly cells: readonly ReactNode[]
  }[]
}
