import type { ReactNode } from 'react'
import { type SourceOfFact, SourceLine } from './source-line.tsx'
import styles from './figure-list.module.css'

/** A number from a source, as a reader sees it. */
export interface FigureOfSource {
  readonly label: string
  /** With its unit: '65.2 hours a week'. */
  readonly value: string
  /** Whom it describes. */
  readonly population: string
  /** When it held. */
  readonly period: string
  readonly caution?: ReactNode
  readonly source: SourceOfFact
}

/** Numbers that came from somewhere: each with whom it describes, when, what to beware of, and who says so. */
export function FigureList({ figures }: { figures: readonly FigureOfSource[] }) {
  return (
    <ul className={styles.list}>
      {figures.map(({ label, value, population, period, caution, source }) => (
        <li key={`${label} ${period}`} className={styles.figure}>
          <p className={styles.label}>{label}</p>
          <p className={styles.value}>{value}</p>
          <p className={styles.whom}>
            {population}; {period}
          </p>
          {caution && <p className={styles.caution}>{caution}</p>}
          <p className={styles.source}>
            <SourceLine source={source} />
          </p>
        </li>
      ))}
    </ul>
  )
}
