import type { ReactNode } from 'react'
import styles from './timeline.module.css'

export interface TimelineEntry {
  readonly key: string
  /** "PGY-1", "July to September 2027". */
  readonly when: ReactNode
  readonly title: ReactNode
  readonly body?: ReactNode
}

/** Stages or milestones down a plumb line, in the order in which a person meets them. */
export function Timeline({ entries, level = 3 }: { entries: readonly TimelineEntry[]; level?: 2 | 3 | 4 }) {
  const Heading = headings[level]
  return (
    <ol className={styles.timeline}>
      {entries.map(({ key, when, title, body }) => (
        <li key={key} className={styles.entry}>
          <p className={styles.when}>{when}</p>
          <div className={styles.body}>
            <Heading className={styles.title}>{title}</Heading>
            {body}
          </div>
        </li>
      ))}
    </ol>
  )
}

const headings = { 2: 'h2', 3: 'h3', 4: 'h4' } as const
