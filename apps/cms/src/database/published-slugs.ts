import type { PayloadRequest } from 'payload'
import type { Link } from '../snapshot/linked-ids.ts'

/** The address names of those linked documents that readers can see, by 'collection/id'. */
export async function publishedSlugs(
  links: readonly Link[],
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Map<string, string>> {
  const slugs = new Map<string, string>()
  for (const collection of new Set(links.map((link) => link.collection))) {
    const ids = links.filter((link) => link.collection === collection).map((link) => link.id)
    const found = await req.payload.db.find<{ id: number; slug: string }>({
      collection,
      where: {
        and: [{ id: { in: ids } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
      },
      select: { slug: true },
      pagination: false,
      req: { transactionID: req.transactionID },
    })
    for (const { id, slug } of found.docs) slugs.set(`${collection}/${id}`, slug)
  }
  return slugs
}
