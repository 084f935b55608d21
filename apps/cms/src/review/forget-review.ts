import type { CollectionAfterDeleteHook } from 'payload'
import type { StoredContent } from '../collections/stored-content.ts'
import { subjectOf } from './review-row.ts'

/** What is deleted for good takes its review and the comments along; the audit log keeps what was done. */
export const forgetReview: CollectionAfterDeleteHook<StoredContent> = async ({ collection, doc, req }) => {
  const where = { subject: { equals: subjectOf(collection.slug, doc.id) } }
  await req.payload.db.deleteMany({ collection: 'reviews', where, req })
  await req.payload.db.deleteMany({ collection: 'review-comments', where, req })
}
