import { type ContentKind, missingForPublication, needsSecondPerson } from '@evenkeel/domain'
import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import type { SanitizedCollectionConfig } from 'payload'
import { roleOf } from '../access/roles.ts'
import type { StoredContent } from '../collections/stored-content.ts'
import { lockDocument } from '../database/lock-document.ts'
import { isPublication } from '../hooks/is-publication.ts'
import { contentOf, type ReviewedContent } from './content-of.ts'
import { rememberSave } from './remembered-saves.ts'
import { findReview, type ReviewRow } from './review-row.ts'
import { stateAfterSave } from './state-after-save.ts'
import { whatReadersSee } from './what-readers-see.ts'

const FORBIDDEN = 403

/**
 * Nothing that needs a second person reaches readers without one, whichever way a write comes in: the last rule before
 * a document is stored, over exactly what is stored. The document is locked first, so that an approval, an edit and a
 * publication at the same moment wait for each other. Also sets the state that lists show.
 */
export function requireReview(kind: ContentKind): CollectionBeforeChangeHook<StoredContent> {
  return async ({ collection, data, operation, originalDoc, req }) => {
    // A copy comes with the document that it is made from, and is a document of its own.
    const before = operation === 'update' && originalDoc ? originalDoc : null
    if (before) await lockDocument(req, collection.slug, before.id)
    const review = before ? await findReview(req, collection.slug, before.id) : null
    const proposed = contentOf(collection, kind, { ...originalDoc, ...data })
    if (isPublication(data, req)) {
      await refuseUnreviewed(req, { collection, kind, id: before?.id ?? null, proposed, review })
    }
    const state = stateAfterSave(req, { collection, kind, data, before, proposed, review })
    data.reviewState = state
    if (before && review) rememberSave(req, collection.slug, before.id, { state, hash: proposed.hash })
  }
}

interface Publication {
  collection: SanitizedCollectionConfig
  kind: ContentKind
  id: number | null
  proposed: ReviewedContent
  review: ReviewRow | null
}

async function refuseUnreviewed(
  req: PayloadRequest,
  { collection, kind, id, proposed, review }: Publication,
): Promise<void> {
  // What ships with the product was reviewed before it was shipped; nobody who is signed in can say so.
  if (!req.user && req.context.publishesWithoutReview === true) return
  const reasons = needsSecondPerson({
    kind,
    ...(await whatReadersSee(req, { collection, kind, id })),
    proposed: proposed.entry,
    role: roleOf(req.user),
  })
  if (reasons.length === 0) return
  const missing = missingForPublication(review?.state ?? 'draft', review?.hash === proposed.hash)
  if (missing === null) return
  const words = ['This needs a second person before readers get it.', ...reasons, missing]
  throw new APIError(words.join(' '), FORBIDDEN, { reasons, missing }, true)
}
