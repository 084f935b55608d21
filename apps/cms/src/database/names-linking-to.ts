import type { CollectionSlug, PayloadRequest } from 'payload'
import { contentCollections } from '../snapshot/content-collections.ts'
import { linkFieldsTo } from '../snapshot/linked-ids.ts'

/** What published entries are called from which readers get to a document by a link field. */
export async function namesLinkingTo(
  slug: CollectionSlug,
  id: unknown,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<string[]> {
  const lists = await Promise.all(
    contentCollections(req.payload).map(async ({ slug: from, config }) => {
      const links = linkFieldsTo(slug, config.flattenedFields)
      if (links.length === 0) return []
      const title = config.admin.useAsTitle ?? 'slug'
      const { docs } = await req.payload.db.find<Record<string, unknown>>({
        collection: from,
        where: {
          and: [
            { or: links.map((path) => ({ [path]: { equals: id } })) },
            { _status: { equals: 'published' } },
            { deletedAt: { exists: false } },
          ],
        },
        select: { [title]: true },
        pagination: false,
        req: { transactionID: req.transactionID },
      })
      return docs.map((document) => String(document[title]))
    }),
  )
  return lists.flat()
}
