import { labelOf } from '@evenkeel/domain'
import type { UIFieldServerComponent } from 'payload'
import { roleOf } from '../../access/roles.ts'
import { auditActions } from '../../audit/audit-words.ts'
import { historyAddress } from './audited-document.tsx'
import styles from '../desk.module.css'
import { versionsAddress } from './versions-view.tsx'

const SHOWN = 3

/** In a document's margin: what was done to it last, by whom, and the way to all of it. For those who read the log. */
export const DocumentHistory: UIFieldServerComponent = async ({ collectionSlug, id, payload, user }) => {
  const role = roleOf(user)
  if (id === undefined || role === null || role === 'advisor') return null
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: {
      and: [{ subjectCollection: { equals: collectionSlug } }, { subjectId: { equals: String(id) } }],
    },
    limit: SHOWN,
    pagination: false,
    user,
    overrideAccess: false,
  })
  return (
    <div className={`${styles.list} ${styles.aside}`}>
      <h3>History</h3>
      <ul>
        {docs.map(({ id: entry, action, at, whoName }) => (
          <li key={entry}>
            <span>
              {labelOf(auditActions, action)} by {whoName}
            </span>
            <time className={styles.quiet} dateTime={at}>
              {at.slice(0, 10)}
            </time>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        <a href={historyAddress(collectionSlug, id)}>All that was done</a>,{' '}
        <a href={versionsAddress(collectionSlug, id)}>what each version changed</a>
      </p>
    </div>
  )
}
