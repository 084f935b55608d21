import { longDate } from '@evenkeel/domain'
import type { UIFieldServerComponent } from 'payload'
import { dayOf } from '../../fields/day.ts'
import { idOf } from '../../snapshot/entry-from-document.ts'
import styles from '../desk.module.css'

const SHOWN = 5

/** On a FAQ: the questions that led to it, and whether it helped, since its last change and before. */
export const WhatReadersSay: UIFieldServerComponent = async ({ data, payload, user }) => {
  const faq = idOf(data)
  if (faq === null) return null
  const [questions, votes] = await Promise.all([
    payload.find({
      collection: 'reader-questions',
      where: { faq: { equals: faq } },
      sort: 'createdAt',
      limit: SHOWN,
      depth: 0,
      user,
      overrideAccess: false,
    }),
    payload.find({
      collection: 'faq-votes',
      where: { faq: { equals: faq } },
      sort: '-versionOn',
      limit: SHOWN,
      depth: 0,
      user,
      overrideAccess: false,
    }),
  ])
  return (
    <div className={styles.aside}>
      <h3>What readers say</h3>
      {votes.docs.length === 0 ? (
        <p className={styles.quiet}>Nobody has said yet whether it helped.</p>
      ) : (
        <ul className={styles.plain}>
          {votes.docs.map(({ id, versionOn, helpful, notHelpful }) => (
            <li key={id}>
              As of {longDate(dayOf(versionOn) ?? '')}: helped {helpful}, did not help {notHelpful}
            </li>
          ))}
        </ul>
      )}
      {questions.totalDocs > 0 && (
        <ul className={styles.plain}>
          {questions.docs.map(({ id, question }) => (
            <li key={id}>
              <a href={`/admin/collections/reader-questions/${id}`}>{question ?? 'Words erased'}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
