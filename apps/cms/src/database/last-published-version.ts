import type { CollectionSlug, PayloadRequest } from 'payload'
import type { StoredContent } from '../collections/stored-content.ts'

/** What readers saw last of a document that was taken from them; null where no version of it was ever published. */
export async function lastPublishedVersion(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number,
): Promise<StoredContent | null> {
  const { docs } = await req.payload.db.findVersions<StoredContent>({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version ?? null
}
