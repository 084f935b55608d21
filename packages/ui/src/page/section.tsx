import type { ReactNode } from 'react'
import styles from './section.module.css'

/** A numbered plate of a page: label in the margin on a wide screen, above the heading on a phone. */
export function Section({ title, id, plate, lede, level = 2, children }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={styles.section} id={id} aria-labelledby={id ? `${id}-title` : undefined}>
      {plate && <p className={styles.plate}>{plate}</p>}
      <div className={styles.body}>
        <Heading id={id ? `${id}-title` : undefined}>{title}</Heading>
        {lede && <p className={styles.lede}>{lede}</p>}
        {children}
      </div>
    </section>
  )
}

export interface SectionProps {
  readonly title: ReactNode
  /** Makes the section a link target and a named landmark. */
  readonly id?: string
  /** "Plate 3", "Fig. 2", "A": short. */
  readonly plate?: ReactNode
  readonly lede?: ReactNode
  readonly level?: 2 | 3
  readonly children?: ReactNode
}
