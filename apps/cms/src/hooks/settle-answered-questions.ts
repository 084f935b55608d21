import type { CollectionAfterChangeHook } from 'payload'
import type { Faq } from '../payload-types.ts'

/** When a FAQ is published, the readers' questions that it answers are settled by it. */
export const settleAnsweredQuestions: CollectionAfterChangeHook<Faq> = async ({ doc, req }) => {
  if (doc._status !== 'published' || doc.deletedAt) return
  await req.payload.update({
    collection: 'reader-questions',
    where: { and: [{ faq: { equals: doc.id } }, { state: { equals: 'in-answer' } }] },
    data: { state: 'answered' },
    depth: 0,
    req,
    overrideAccess: true,
  })
}
