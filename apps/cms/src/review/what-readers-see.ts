import type { CollectionSlug, PayloadRequest } from 'payload'
import type { StoredContent } from '../collections/stored-content.ts'

/** The document as readers see it now; null where they do not. */
export async function whatReadersSee(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number,
): Promise<StoredContent | null> {
  const stored = await req.payload.db.findOne<StoredContent>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return stored?._status === 'published' && !stored.deletedAt ? stored : null
}
