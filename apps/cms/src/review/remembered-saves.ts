import type { ReviewState } from '@evenkeel/domain'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { StoredContent } from '../collections/stored-content.ts'
import { authorsSincePublication } from '../database/authors-since-publication.ts'
import { keepReview } from './review-row.ts'

interface Save {
  state: ReviewState
  hash: string
}

/** By collection and id. */
class RememberedSaves extends Map<string, Save> {}

/** Notes what a save does to a review, until the save is done. */
export function rememberSave(req: PayloadRequest, collection: string, id: number, save: Save): void {
  remembered(req).set(`${collection}/${id}`, save)
}

/** After a save: the review follows it. After the audit log, from which the authors are read. */
export const keepReviewInStep: CollectionAfterChangeHook<StoredContent> = async ({
  collection,
  doc,
  req,
}) => {
  const key = `${collection.slug}/${doc.id}`
  const save = remembered(req).get(key)
  if (!save) return
  remembered(req).delete(key)
  const authors = await authorsSincePublication(req, collection.slug, doc.id)
  await keepReview(req, { collection: collection.slug, id: doc.id }, { ...save, authors })
}

function remembered({ context }: PayloadRequest): RememberedSaves {
  if (context.savesUnderReview instanceof RememberedSaves) return context.savesUnderReview
  const nothingYet = new RememberedSaves()
  context.savesUnderReview = nothingYet
  return nothingYet
}
