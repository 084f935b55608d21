import type { ReactNode } from 'react'
import { Wordmark } from '../brand/wordmark.tsx'
import styles from './site-header.module.css'

export interface NavItem {
  readonly href: string
  readonly label: string
  /** True on the page itself and on the pages below it. */
  readonly current?: boolean
}

/**
 * The top of every page: graduated edge, wordmark, contents. On a phone the contents fold into a native disclosure;
 * on a wide screen they are always open.
 */
export function SiteHeader({ nav, home = '/', theme }: SiteHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a className={styles.home} href={home}>
          <Wordmark height={28} />
        </a>
        <details className={styles.contents} data-print="none">
          <summary className={styles.toggle}>Contents</summary>
          <div className={styles.panel}>
            <nav aria-label="Main">
              <ul className={styles.list}>
                {nav.map(({ href, label, current }) => (
                  <li key={href}>
                    <a className={styles.link} href={href} aria-current={current ? 'true' : undefined}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            {theme}
          </div>
        </details>
      </div>
    </header>
  )
}

export interface SiteHeaderProps {
  readonly nav: readonly NavItem[]
  /** Where the wordmark leads. */
  readonly home?: string
  /** Slot for the choice of theme. */
  readonly theme?: ReactNode
}
