'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { ReviewAnswer } from '../../review/review-answer.ts'
import styles from './review-panel.module.css'
import type { ReviewInPanel } from './use-review.ts'

interface ReviewActionsProps {
  answer: ReviewAnswer
  review: ReviewInPanel
  isModified: boolean
}

/** What this person may do about the document, with a few words for colleagues. */
export function ReviewActions({ answer, review, isModified }: ReviewActionsProps) {
  const [comment, setComment] = useState('')
  const field = useId()
  const { hash, state, isPending, mayRequest, notToDecide } = answer
  const mayDecide = isPending && notToDecide === null

  async function act(what: string) {
    if (await review.act({ act: what, hash, comment })) setComment('')
  }
  const button = (what: string, label: string, buttonStyle: 'primary' | 'secondary' = 'secondary') => (
    <Button
      size="small"
      margin={false}
      buttonStyle={buttonStyle}
      disabled={review.isBusy || (isModified && what !== 'comment')}
      onClick={() => void act(what)}
    >
      {label}
    </Button>
  )
  return (
    <div className={styles.actions}>
      <label htmlFor={field}>Words for colleagues</label>
      <textarea
        id={field}
        rows={3}
        maxLength={2000}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      {isModified && isPending && (
        <p className={styles.quiet}>
          You have changes that are not saved. Save first: what is reviewed is what is saved.
        </p>
      )}
      <div className={styles.buttons}>
        {mayRequest && button('request', 'Send for review', 'primary')}
        {mayDecide && state !== 'approved' && button('approve', 'Approve', 'primary')}
        {mayDecide && state !== 'changes-requested' && button('send-back', 'Ask for changes')}
        {button('comment', 'Comment only')}
      </div>
      {isPending && notToDecide !== null && <p className={styles.quiet}>{notToDecide}</p>}
    </div>
  )
}
