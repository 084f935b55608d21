import type { CollectionAfterChangeHook } from 'payload'
import type { ReaderReport } from '../payload-types.ts'
import { changedFields } from './changed-fields.ts'
import { recordAudit } from './record-audit.ts'

/** Writes to the audit log what was decided about a reader's report, and who opened one again. */
export const auditReportDecision: CollectionAfterChangeHook<ReaderReport> = async ({
  collection,
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return
  const after = { ...previousDoc, ...data }
  const states = { from: previousDoc.state, to: after.state }
  const isDecision = states.from !== states.to
  await recordAudit(req, {
    action: isDecision ? (states.to === 'open' ? 'reopened' : 'decided') : 'saved',
    collection: collection.slug,
    id: doc.id,
    title: doc.title,
    fields: changedFields(collection.flattenedFields, { ...previousDoc }, { ...after }),
    ...(isDecision ? { detail: states } : {}),
  })
}
