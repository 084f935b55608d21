import { type FactStatus, factStatuses, labelOf } from '@evenkeel/domain'
import styles from './fact-mark.module.css'

/** How sure a fact is: one of five marks, each a shape and a word, the same everywhere. */
export function FactMark({ status }: { status: FactStatus }) {
  return (
    <span className={styles.mark} data-status={status}>
      <svg className={styles.shape} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <path d={shapes[status]} />
      </svg>
      {labelOf(factStatuses, status)}
    </span>
  )
}

/** Full disc with a tick; open ring; two points against each other; hourglass; dotted ring around a question. */
const shapes: Readonly<Record<FactStatus, string>> = {
  verified: 'M7 .5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13M3.8 7.2 6.2 9.5 10.3 4.8',
  reported: 'M7 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11',
  conflict: 'M1 2 6 7 1 12ZM13 2 8 7 13 12Z',
  stale: 'M2.5 1.2H11.5L7 7 11.5 12.8H2.5L7 7Z',
  unknown: 'M4.3 4.9C4.3 1.7 9.7 1.7 9.7 4.9 9.7 7 7 6.9 7 9.3M7 11.2V12.7',
}
