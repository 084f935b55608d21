import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import type { ReaderQuestion } from '../payload-types.ts'
import { idOf } from '../snapshot/entry-from-document.ts'

const SETTLED = new Set<ReaderQuestion['state']>(['answered', 'set-aside', 'spam'])

/** Holds what a state of a question needs, and writes down who settled it and when; an open one has no settlement. */
export const signSettlement: CollectionBeforeChangeHook<ReaderQuestion> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return
  const after = { ...originalDoc, ...data }
  const errors = [
    ...(after.state === 'set-aside' && !after.note?.trim()
      ? [{ path: 'note', message: 'Say in a sentence why, so that the next advisor need not think again.' }]
      : []),
    ...((after.state === 'answered' || after.state === 'in-answer') && idOf(after.faq) === null
      ? [{ path: 'faq', message: 'Choose the FAQ that answers it.' }]
      : []),
  ]
  if (errors.length > 0) throw new ValidationError({ collection: 'reader-questions', errors, req }, req.t)
  if (after.state === 'new') data.faq = null
  if (after.state === originalDoc.state) return
  const isSettled = SETTLED.has(after.state)
  data.settledBy = isSettled ? (req.user?.id ?? null) : null
  data.settledAt = isSettled ? new Date().toISOString() : null
}
