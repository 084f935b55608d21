import type { ReactNode } from 'react'
import styles from './count-line.module.css'

/** How many there are, and how many were left out and why. */
export function CountLine({ count, noun, of, children }: CountLineProps) {
  // Of many, even one is counted among the many: '1 of 52 programs'.
  const word = (of ?? count) === 1 ? noun.one : noun.many
  return (
    <div className={styles.line}>
      <p className={styles.count} data-finder="count">
        <strong className={styles.number}>{count.toLocaleString('en-US')}</strong>
        {of !== undefined && ` of ${of.toLocaleString('en-US')}`} {word}
      </p>
      {children && <div className={styles.rest}>{children}</div>}
    </div>
  )
}

/** What is counted, in both numbers. */
export interface Noun {
  readonly one: string
  readonly many: string
}

export interface CountLineProps {
  readonly count: number
  readonly noun: Noun
  /** How many there are without filters. */
  readonly of?: number
  /** What was left out and why. */
  readonly children?: ReactNode
}
