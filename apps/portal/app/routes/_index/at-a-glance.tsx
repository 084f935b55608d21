import type { ReactNode } from 'react'
import { type ListingNumbers, shortDate } from '@evenkeel/domain'
import styles from './at-a-glance.module.css'

/** Three numbers that say how much there is, how much of it speaks to visas, and how fresh it is. */
export function AtAGlance({ numbers, asOf }: { numbers: ListingNumbers; asOf: string }) {
  const { total, states, stateVisaPolicy } = numbers
  return (
    <dl className={styles.glance}>
      <Entry label={total === 1 ? 'program listed' : 'programs listed'}>
        {total.toLocaleString('en-US')}
      </Entry>
      <Entry label={states === 1 ? 'state or territory' : 'states and territories'}>{states}</Entry>
      <Entry label={stateVisaPolicy === 1 ? 'states a visa policy' : 'state a visa policy'}>
        {stateVisaPolicy.toLocaleString('en-US')}
      </Entry>
      <Entry label="newest change">
        <time dateTime={asOf}>{shortDate(asOf.slice(0, 10))}</time>
      </Entry>
    </dl>
  )
}

function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.entry}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  )
}
