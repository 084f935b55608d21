import { Section } from '@evenkeel/ui'
import type { ReactNode } from 'react'
import styles from './lettered-sections.module.css'

/** One part of a page that compares like with like: the same parts in the same order, absent ones left out. */
export interface PagePart {
  readonly id: string
  readonly title: string
  readonly lede?: ReactNode
  readonly body: ReactNode
}

/** The parts of a page, lettered A, B, C in the margin, with a line of links to them on top. */
export function LetteredSections({ parts }: { parts: readonly (PagePart | null)[] }) {
  const present = parts.flatMap((part) => part ?? [])
  return (
    <>
      <nav className={styles.jump} aria-label="On this page" data-print="none">
        <ol className={styles.list}>
          {present.map(({ id, title }, index) => (
            <li key={id}>
              <a className={styles.link} href={`#${id}`}>
                <span className={styles.letter}>{letterAt(index)}</span> {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {present.map(({ id, title, lede, body }, index) => (
        <Section key={id} id={id} title={title} plate={letterAt(index)} lede={lede}>
          {body}
        </Section>
      ))}
    </>
  )
}

function letterAt(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index)
}
