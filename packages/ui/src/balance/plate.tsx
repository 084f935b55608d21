import type { ReactNode } from 'react'
import { Table, type TableColumn, type TableRow } from '../page/table.tsx'
import styles from './balance.module.css'

/** A drawing with its sentence and the same numbers as a table: folded on a phone, open beside it where there is room. */
export function Plate({ drawing, sentence, title, columns, rows }: PlateProps) {
  return (
    <div className={styles.plate}>
      <figure className={styles.figure}>
        {drawing}
        <figcaption className={styles.caption}>
          {sentence} <span className={styles.scale}>{scaleInWords}</span>
        </figcaption>
        <details className={styles.numbers}>
          <summary className={styles.summary}>The same in numbers</summary>
          <Table caption={`${title}, 0 to 100`} columns={columns} rows={rows} />
        </details>
      </figure>
    </div>
  )
}

export interface PlateProps {
  readonly drawing: ReactNode
  readonly sentence: string
  readonly title: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

/** How to read every balance graphic, in one line. */
export const scaleInWords =
  'Above the waterline is easier on a person, below it harder; the line is 50 of 100.'
