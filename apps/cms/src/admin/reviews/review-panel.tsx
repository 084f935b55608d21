'use client'

import { labelOf, reviewStates } from '@evenkeel/domain'
import { useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { ReviewActions } from './review-actions.tsx'
import { ReviewComments } from './review-comments.tsx'
import styles from './review-panel.module.css'
import { useReview } from './use-review.ts'

/** Beside each document: where its latest version stands, what is needed and why, what was said, and what to do. */
export function ReviewPanel() {
  const { id, collectionSlug, lastUpdateTime, versionCount } = useDocumentInfo()
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  const reviewed =
    id === undefined || collectionSlug === undefined ? null : { collection: collectionSlug, id: Number(id) }
  const found = useReview(reviewed, lastUpdateTime + versionCount)
  const review = { ...found, isBusy: found.isBusy || isSaving }
  const { answer, fault } = review
  return (
    <section className={styles.panel} aria-label="Review">
      <h3 className={styles.title}>
        Review{answer && <span className={styles.state}>{labelOf(reviewStates, answer.state)}</span>}
      </h3>
      {reviewed === null && (
        <p className={styles.quiet}>Save a draft first. Then somebody else can look at it.</p>
      )}
      <div role="status">
        {fault !== null && <p className={styles.problem}>{fault}</p>}
        {answer?.reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {answer?.isPending && <p className={styles.next}>{nextStep(answer)}</p>}
        {answer && !answer.isPending && (
          <p className={styles.quiet}>
            Readers have exactly this, or it lies in the trash: nothing waits here.
          </p>
        )}
      </div>
      {answer?.isPending && (
        <p className={styles.quiet}>
          {answer.authors.length > 0 && `Written or edited by ${answer.authors.join(', ')}. `}
          {answer.requestedBy !== null && `Sent for review by ${answer.requestedBy}. `}
          {answer.decidedBy !== null && `Last decided by ${answer.decidedBy}.`}
        </p>
      )}
      {answer && <ReviewComments comments={answer.comments} review={review} />}
      {answer && <ReviewActions answer={answer} review={review} isModified={isModified} />}
    </section>
  )
}

function nextStep({ missing, reasons }: { missing: string | null; reasons: readonly string[] }): string {
  if (missing !== null) return `Before it is published: ${missing}`
  return reasons.length > 0
    ? 'Approved exactly as it is now. It can be published or scheduled; any edit makes the approval void.'
    : 'Nobody else has to look at this before it is published. You may still ask somebody to.'
}
