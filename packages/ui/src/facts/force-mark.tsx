import { labelOf, type LegalForce, legalForces } from '@evenkeel/domain'
import styles from './force-mark.module.css'

/** Whether a rule binds: in force, blocked by a court, or only proposed. A shape and a word, the same everywhere. */
export function ForceMark({ force }: { force: LegalForce }) {
  return (
    <span className={styles.mark} data-force={force}>
      <svg className={styles.shape} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <path d={shapes[force]} />
      </svg>
      {labelOf(legalForces, force)}
    </span>
  )
}

/** Full square with a tick; barred disc; open square. */
const shapes: Readonly<Record<LegalForce, string>> = {
  'in-force': 'M1 1H13V13H1ZM3.8 7.2 6.2 9.5 10.3 4.8',
  blocked: 'M7 1a6 6 0 1 0 0 12 6 6 0 1 0 0-12M2.8 2.8 11.2 11.2',
  proposed: 'M1.5 1.5H12.5V12.5H1.5Z',
}
