import type { ReactNode } from 'react'
import { Level } from '../brand/level.tsx'
import type { NavItem } from './site-header.tsx'
import styles from './site-footer.module.css'

/** The foot of every page, below the waterline: how fresh the content is, what it is not, and further pages. */
export function SiteFooter({ asOf, notAdvice, links = [], children }: SiteFooterProps) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <Level />
        {notAdvice && <p className={styles.advice}>{notAdvice}</p>}
        {links.length > 0 && (
          <nav aria-label="More" data-print="none">
            <ul className={styles.links}>
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a className={styles.link} href={href}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {children}
        {asOf && <p className={styles.asOf}>{asOf}</p>}
      </div>
    </footer>
  )
}

export interface SiteFooterProps {
  /** "Content as of ...": words and a `<time>`. */
  readonly asOf?: ReactNode
  /** The one sentence that says this is not medical, legal or immigration advice, and whom to ask instead. */
  readonly notAdvice?: ReactNode
  readonly links?: readonly NavItem[]
  readonly children?: ReactNode
}
