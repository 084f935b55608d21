import type { ReactNode } from 'react'
import styles from './card.module.css'

/** A raised leaf of paper. With `href` the title is the link and the whole card its target. */
export function Card({ title, href, plate, level = 3, children, footer }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className={styles.card}>
      {plate && <p className={styles.plate}>{plate}</p>}
      {title && (
        <Heading className={styles.title}>
          {href ? (
            <a className={styles.link} href={href}>
              {title}
            </a>
          ) : (
            title
          )}
        </Heading>
      )}
      {children}
      {footer && <div className={styles.footer}>{footer}</div>}
    </article>
  )
}

export interface CardProps {
  readonly title?: ReactNode
  readonly href?: string
  readonly plate?: ReactNode
  readonly level?: 2 | 3
  readonly children?: ReactNode
  readonly footer?: ReactNode
}

/** Cards side by side where there is room. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>
}
