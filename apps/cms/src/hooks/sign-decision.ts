import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import type { ReaderReport } from '../payload-types.ts'

/** Writes down who decided about a report and when; a report that is opened again has no decision. */
export const signDecision: CollectionBeforeChangeHook<ReaderReport> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return
  const state = data.state ?? originalDoc.state
  const note = data.decisionNote === undefined ? originalDoc.decisionNote : data.decisionNote
  if (state === 'declined' && !note?.trim()) {
    const message = 'Say in a sentence why, so that the next editor need not look again.'
    throw new ValidationError(
      { collection: 'reader-reports', errors: [{ path: 'decisionNote', label: 'Why', message }], req },
      req.t,
    )
  }
  if (state === originalDoc.state) return
  data.decidedBy = state === 'open' ? null : (req.user?.id ?? null)
  data.decidedAt = state === 'open' ? null : new Date().toISOString()
}
