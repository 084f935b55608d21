import type { UIFieldServerComponent } from 'payload'
import { roleOf } from '../../access/roles.ts'
import { scheduledItems } from '../../jobs/scheduled-items.ts'
import styles from './schedule.module.css'
import { momentInWords } from './schedule-view.tsx'

/** On a document: what is scheduled for it, and why it did not happen. */
export const ScheduledNotes: UIFieldServerComponent = async ({ payload, user, collectionSlug, id }) => {
  if (roleOf(user) === null || id === undefined) return null
  const items = await scheduledItems(payload, { user, of: { collection: collectionSlug, id: Number(id) } })
  if (items.length === 0) return null
  return (
    <section className={styles.notes} aria-label="What is scheduled">
      <h3>Scheduled</h3>
      <ul>
        {items.map(({ job, deed, dueAt, state, why }) => (
          <li key={job} id={`scheduled-${job}`} data-state={state}>
            {deed === 'publish' ? 'Publication' : 'Withdrawal'},{' '}
            <time dateTime={dueAt}>{momentInWords(dueAt)}</time>. {why}
          </li>
        ))}
      </ul>
    </section>
  )
}
