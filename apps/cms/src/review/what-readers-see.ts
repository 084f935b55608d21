import type { ContentKind } from '@evenkeel/domain'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { StoredContent } from '../collections/stored-content.ts'
import { lastPublishedVersion } from '../database/last-published-version.ts'
import { contentOf, type ReviewedContent } from './content-of.ts'

/** What readers have of a document, as entries of its kind. */
export interface SeenByReaders {
  /** What they see now; null where they see nothing. */
  readonly published: ReviewedContent['entry'] | null
  /** What they saw last, where it was taken from them; null where they see it now or never did. */
  readonly last: ReviewedContent['entry'] | null
}

/** What readers see of a document, or saw last; of one that is only being made (null) they have nothing. */
export async function whatReadersSee(
  req: PayloadRequest,
  { collection, kind, id }: { collection: SanitizedCollectionConfig; kind: ContentKind; id: number | null },
): Promise<SeenByReaders> {
  if (id === null) return { published: null, last: null }
  const stored = await req.payload.db.findOne<StoredContent>({
    collection: collection.slug,
    where: { id: { equals: id } },
    req,
  })
  const entryOf = (document: StoredContent) => contentOf(collection, kind, document).entry
  if (stored?._status === 'published' && !stored.deletedAt) return { published: entryOf(stored), last: null }
  const last = await lastPublishedVersion(req, collection.slug, id)
  return { published: null, last: last && entryOf(last) }
}
