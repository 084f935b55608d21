import type { FactStatus } from '@evenkeel/domain'
import type { ReactNode } from 'react'
import { FactMark } from './fact-mark.tsx'
import { type SourceOfFact, SourceList } from './source-line.tsx'
import styles from './fact-value.module.css'

/**
 * A value, its mark, and its sources one tap away. Without a value it says "Not stated", never a yes or a no.
 * `question` is what the reader can ask the program while the fact is unknown.
 */
export function FactValue({ value, status, sources = [], question, foot }: FactValueProps) {
  const hasMore = sources.length > 0 || question !== undefined
  return (
    <div className={styles.fact}>
      <span className={value === null ? styles.notStated : styles.value}>{value ?? 'Not stated'}</span>
      {hasMore ? (
        <details className={styles.more}>
          <summary className={styles.summary}>
            <FactMark status={status} />
            <span className={styles.hint}>{summaryWords(sources.length)}</span>
          </summary>
          <div className={styles.drawer}>
            {sources.length > 0 && <SourceList sources={sources} />}
            {question && (
              <p className={styles.question}>
                <span className={styles.ask}>Ask the program</span> {question}
              </p>
            )}
            {foot && <p className={styles.foot}>{foot}</p>}
          </div>
        </details>
      ) : (
        <FactMark status={status} />
      )}
    </div>
  )
}

export interface FactValueProps {
  /** In words; null for not stated. */
  readonly value: ReactNode | null
  readonly status: FactStatus
  readonly sources?: readonly SourceOfFact[]
  readonly question?: string
  /** What else can be done about this fact, below its sources. */
  readonly foot?: ReactNode
}

function summaryWords(count: number): string {
  if (count === 0) return 'what to ask'
  return count === 1 ? '1 source' : `${count} sources`
}
