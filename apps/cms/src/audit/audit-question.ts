import type { CollectionAfterChangeHook } from 'payload'
import type { ReaderQuestion } from '../payload-types.ts'
import { recordAudit } from './record-audit.ts'

/** Writes to the audit log what becomes of a reader's question; not that one came in, which nobody of the desk did. */
export const auditQuestion: CollectionAfterChangeHook<ReaderQuestion> = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update' || doc.state === previousDoc.state) return
  await recordAudit(req, {
    action: doc.state === 'new' ? 'reopened' : 'decided',
    collection: collection.slug,
    id: doc.id,
    // The log is for ever, a reader's words are not.
    title: `Question ${doc.id}`,
    detail: { from: previousDoc.state, to: doc.state },
  })
}
