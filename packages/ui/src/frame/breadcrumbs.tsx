import type { NavItem } from './site-header.tsx'
import styles from './breadcrumbs.module.css'

/** The way back up. `trail` holds the pages above this one; `current` is this page's name. */
export function Breadcrumbs({ trail, current }: { trail: readonly NavItem[]; current: string }) {
  return (
    <nav className={styles.breadcrumbs} aria-label="Breadcrumb" data-print="none">
      <ol className={styles.list}>
        {trail.map(({ href, label }) => (
          <li key={href} className={styles.item}>
            <a className={styles.link} href={href}>
              {label}
            </a>
          </li>
        ))}
        <li className={styles.item} aria-current="page">
          {current}
        </li>
      </ol>
    </nav>
  )
}
