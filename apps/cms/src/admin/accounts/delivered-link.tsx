'use client'

import { useId } from 'react'
import styles from './accounts.module.css'
import type { Delivery } from './ask-account.ts'

/** What became of a link; one that was not sent is shown now and never again. */
export function DeliveredLink({ delivery, name }: { delivery: Delivery; name: string }) {
  const id = useId()
  if ('sentTo' in delivery)
    return <p role="status">A letter with the link is on its way to {delivery.sentTo}.</p>
  return (
    <div role="status" className={styles.link}>
      <label htmlFor={id}>
        {delivery.because} Hand this link to {name} yourself, by a way that only {name} reads. It is shown now
        and never again.
      </label>
      <input
        id={id}
        readOnly
        value={delivery.link}
        onFocus={(event) => {
          event.currentTarget.select()
        }}
      />
    </div>
  )
}
