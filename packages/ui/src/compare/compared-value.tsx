import { type FactStatus, shortDate } from '@evenkeel/domain'
import type { ReactNode } from 'react'
import { FactMark } from '../facts/fact-mark.tsx'
import { type SourceOfFact, SourceList } from '../facts/source-line.tsx'
import styles from './compared-value.module.css'

/**
 * One cell of a comparison: the words, then the mark and the month of the newest check, which open the sources.
 * `remark` says what the words alone do not tell.
 */
export function ComparedValue({ value, status, remark, sources }: ComparedValueProps) {
  const [newest] = sources
  const marks = (
    <>
      {status && <FactMark status={status} />}
      {newest && <span className={styles.when}>{shortDate(newest.checkedOn)}</span>}
    </>
  )
  return (
    <>
      <span className={styles.value}>{value}</span>
      {remark && <span className={styles.remark}>{remark}</span>}
      {newest ? (
        <details className={styles.more}>
          <summary className={styles.marks}>{marks}</summary>
          <SourceList sources={sources} />
        </details>
      ) : (
        <span className={styles.marks}>{marks}</span>
      )}
    </>
  )
}

export interface ComparedValueProps {
  readonly value: ReactNode
  /** Null for records that wear no mark. */
  readonly status: FactStatus | null
  readonly remark?: ReactNode
  /** Newest first. */
  readonly sources: readonly SourceOfFact[]
}

/** A cell in which nothing is stated: unknown, or, with `applies={false}`, a question that makes no sense here. */
export function ComparedGap({ applies = true }: { applies?: boolean }) {
  if (!applies) return <span className={styles.gap}>Does not apply</span>
  return (
    <>
      <span className={styles.gap}>Not stated</span>{' '}
      <span className={styles.marks}>
        <FactMark status="unknown" />
      </span>
    </>
  )
}
