import type { ReactNode } from 'react'
import styles from './definition-rows.module.css'

export interface DefinitionRow {
  readonly key: string
  readonly label: ReactNode
  readonly value: ReactNode
}

/** Facts as rows: label on the left, value on the right, a hairline between. */
export function DefinitionRows({ rows }: { rows: readonly DefinitionRow[] }) {
  return (
    <dl className={styles.rows}>
      {rows.map(({ key, label, value }) => (
        <div key={key} className={styles.row} id={`fact-${key}`}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
