import type { ReactNode } from 'react'
import styles from './disclosure-sheet.module.css'

/**
 * Controls that stand beside the results on a wide screen and in a sheet over the page on a phone: a native
 * `<details>`, no script. `footer` (the button that applies) stays in view at the foot of the sheet.
 */
export function DisclosureSheet({
  label,
  closeLabel = 'Close',
  badge,
  isLive = false,
  footer,
  children,
}: DisclosureSheetProps) {
  return (
    <details className={styles.sheet} data-sheet="" data-live={isLive ? '' : undefined} data-print="none">
      <summary className={styles.summary}>
        <span className={styles.open}>
          {label} {badge && <span className={styles.badge}>{badge}</span>}
        </span>
        <span className={styles.close}>{closeLabel}</span>
      </summary>
      <div className={styles.panel}>{children}</div>
      {footer && <div className={styles.footer}>{footer}</div>}
    </details>
  )
}

export interface DisclosureSheetProps {
  readonly label: ReactNode
  readonly closeLabel?: string
  /** "3 chosen" */
  readonly badge?: ReactNode
  /** True where a script applies each control at once: then a wide screen has no use for the footer. */
  readonly isLive?: boolean
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** Two columns on a wide screen: the sheet beside what it controls. */
export function SideBySide({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.sideBySide}>
      <div className={styles.side}>{side}</div>
      <div className={styles.main}>{children}</div>
    </div>
  )
}
