import type { ReactNode } from 'react'
import styles from './chip.module.css'

/** An active filter; following its link takes it away. `removeHref` is the address of the page without it. */
export function Chip({ label, removeHref }: { label: string; removeHref: string }) {
  return (
    <a className={styles.chip} href={removeHref} data-finder="chip">
      <span className={styles.hidden}>Remove filter: </span>
      {label}
      <svg className={styles.cross} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d="M1.5 1.5 8.5 8.5M8.5 1.5 1.5 8.5" />
      </svg>
    </a>
  )
}

/** The chips of a page in a row, with a way to clear them all at the end. */
export function ChipRow({ label = 'Filters in use', children, clearHref }: ChipRowProps) {
  return (
    <div className={styles.row} role="group" aria-label={label} data-print="none">
      {children}
      {clearHref && (
        <a className={styles.clear} href={clearHref}>
          Clear all
        </a>
      )}
    </div>
  )
}

export interface ChipRowProps {
  readonly label?: string
  readonly children: ReactNode
  readonly clearHref?: string
}
