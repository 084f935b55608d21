import type { ReactNode } from 'react'
import styles from './mark-rows.module.css'

/** Marks with what they mean. */
export function MarkRows({ rows }: { rows: readonly { key: string; mark: ReactNode; words: string }[] }) {
  return (
    <dl className={styles.rows}>
      {rows.map(({ key, mark, words }) => (
        <div key={key} className={styles.row}>
          <dt>{mark}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
