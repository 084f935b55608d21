import type { ReactNode } from 'react'
import styles from './page-frame.module.css'

/**
 * Everything inside `<body>`: skip link, header, main landmark, footer.
 */
export function PageFrame({ header, footer, notice, children }: PageFrameProps) {
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href={`#${mainId}`}>
        Skip to the content
      </a>
      {header}
      {notice && (
        <aside className={styles.notice} aria-label="About this copy of the site">
          {notice}
        </aside>
      )}
      <main id={mainId} className={styles.main} tabIndex={-1}>
        {children}
      </main>
      {footer}
    </div>
  )
}

export interface PageFrameProps {
  readonly header: ReactNode
  readonly footer: ReactNode
  /** A notice that concerns the whole site: stale content, an outage. */
  readonly notice?: ReactNode
  readonly children: ReactNode
}

const mainId = 'content'
