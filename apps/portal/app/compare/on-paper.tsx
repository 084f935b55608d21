import { longDate } from '@evenkeel/domain'
import type { ReactNode } from 'react'
import styles from './on-paper.module.css'

/**
 * For paper, where drawers stay shut: where to read on, and who says all this when. `addresses` stand a line each below
 * it, since paper has nothing to follow.
 */
export function OnPaper({ asOf, addresses = [], children }: OnPaperProps) {
  return (
    <div className={styles.paper}>
      <p>
        {children} Evenkeel, content as of {longDate(asOf.slice(0, 10))}: a reference work, not medical, legal
        or immigration advice.{addresses.length > 0 && ' All sources:'}
      </p>
      {addresses.length > 0 && (
        <ul className={styles.addresses}>
          {addresses.map((address) => (
            <li key={address}>{address}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface OnPaperProps {
  readonly asOf: string
  readonly addresses?: readonly string[]
  readonly children: ReactNode
}
