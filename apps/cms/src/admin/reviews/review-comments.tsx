'use client'

import { Button } from '@payloadcms/ui'
import type { ReviewRemark } from '../../review/review-answer.ts'
import styles from './review-panel.module.css'
import type { ReviewInPanel } from './use-review.ts'

/** What colleagues said, the oldest first; what is settled stays to be read. */
export function ReviewComments({ comments, review }: { comments: ReviewRemark[]; review: ReviewInPanel }) {
  if (comments.length === 0) return null
  return (
    <ol className={styles.comments}>
      {comments.map(({ id, text, by, on, isAboutThis, settledBy }) => (
        <li key={id} className={settledBy === null ? undefined : styles.settled}>
          <p className={styles.quiet}>
            {by}, <time dateTime={on}>{on}</time>
            {!isAboutThis && ', about an earlier version'}
            {settledBy !== null && `, settled by ${settledBy}`}
          </p>
          <p className={styles.words}>{text}</p>
          {settledBy === null && (
            <Button
              size="small"
              margin={false}
              buttonStyle="subtle"
              disabled={review.isBusy}
              aria-label={`Settle the comment by ${by}: ${text.slice(0, 60)}`}
              onClick={() => void review.act({ act: 'resolve', commentId: id })}
            >
              Settle
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}
