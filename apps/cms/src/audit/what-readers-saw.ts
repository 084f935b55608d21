import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { StoredContent } from '../collections/stored-content.ts'

interface Stored {
  id: number
  [field: string]: unknown
}

/** By collection and id. */
class ReadersSaw extends Map<string, Stored | null> {}

/**
 * Keeps for the hooks after a write what readers saw before it: the published document, or null. A draft changes
 * nothing for readers, so for one nothing is read.
 */
export const rememberWhatReadersSaw: CollectionBeforeChangeHook<StoredContent> = async ({
  collection,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || savesOnlyDraft(req)) return
  const live = await req.payload.db.findOne<Stored>({
    collection: collection.slug,
    where: { id: { equals: originalDoc.id } },
    req,
  })
  const isSeen = live?._status === 'published' && !live.deletedAt
  remembered(req).set(`${collection.slug}/${originalDoc.id}`, isSeen ? live : null)
}

/** What readers saw of a document before this request changed it; null where that is nothing. */
export function whatReadersSaw(req: PayloadRequest, collection: string, id: number | string): Stored | null {
  return remembered(req).get(`${collection}/${id}`) ?? null
}

/** True for a save that readers do not notice: a draft beside what is published, or an old version taken up as one. */
export function savesOnlyDraft({ context }: Pick<PayloadRequest, 'context'>): boolean {
  return context.savesDraft === true || context.restoresAsDraft === true
}

function remembered({ context }: PayloadRequest): ReadersSaw {
  if (context.readersSaw instanceof ReadersSaw) return context.readersSaw
  const nothingYet = new ReadersSaw()
  context.readersSaw = nothingYet
  return nothingYet
}
