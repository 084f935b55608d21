import { longDate } from '@evenkeel/domain'
import type { ReactNode } from 'react'
import styles from './on-paper.module.css'

/** For paper, where drawers stay shut: where to read on, and who says all this when. */
export function OnPaper({ asOf, children }: { asOf: string; children: ReactNode }) {
  return (
    <p className={styles.paper}>
      {children} Evenkeel, content as of {longDate(asOf.slice(0, 10))}: a reference work, not medical, legal
      or immigration advice.
    </p>
  )
}
