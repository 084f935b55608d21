import type { ReactNode } from 'react'
import styles from './reading.module.css'

/**
 * Running text with a margin: contents, sources, "last checked". The margin stands beside the text on a wide screen
 * and stays in view; on a phone it comes first, or last with `marginLast`.
 */
export function Reading({ margin, marginLast = false, children }: ReadingProps) {
  return (
    <div className={styles.reading}>
      <aside className={styles.margin} data-last={marginLast ? 'yes' : undefined}>
        {margin}
      </aside>
      <div className={styles.text}>{children}</div>
    </div>
  )
}

export interface ReadingProps {
  readonly margin: ReactNode
  readonly marginLast?: boolean
  readonly children: ReactNode
}

/** The headings of a page as links: `<ContentsList headings={proseHeadings(prose)} />`. Nothing for fewer than two. */
export function ContentsList({ headings, title = 'On this page' }: ContentsListProps) {
  if (headings.length < 2) return null
  return (
    <nav className={styles.contents} aria-label={title} data-print="none">
      <p className={styles.title}>{title}</p>
      <ol className={styles.list}>
        {headings.map(({ id, level, text }) => (
          <li key={id} className={styles.item} data-level={level}>
            <a className={styles.link} href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

export interface ContentsListProps {
  readonly headings: readonly { readonly id: string; readonly level: number; readonly text: string }[]
  readonly title?: string
}
