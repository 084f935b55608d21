import {
  type ContentKind,
  isSameForReaders,
  missingForPublication,
  needsSecondPerson,
  type ReviewState,
  reviewStateAfter,
} from '@evenkeel/domain'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { z } from 'zod'
import { roleOf } from '../access/roles.ts'
import type { StoredContent } from '../collections/stored-content.ts'
import { authorsSincePublication } from '../database/authors-since-publication.ts'
import { contentCollections } from '../snapshot/content-collections.ts'
import { contentOf } from './content-of.ts'
import { findReview, type ReviewRow } from './review-row.ts'
import { storedState } from './state-after-save.ts'
import { whatReadersSee } from './what-readers-see.ts'

/** Where a document's latest version stands on its way to readers, for whoever asks. */
export interface Situation {
  collection: SanitizedCollectionConfig
  kind: ContentKind
  id: number
  title: string
  /** Names exactly the content that is spoken of. */
  hash: string
  state: ReviewState
  /** False where readers have this already, or where it lies in the trash. */
  isPending: boolean
  /** Why this person could not publish it alone. */
  reasons: string[]
  /** What this person would have to wait for; null where nothing. */
  missing: string | null
  authors: number[]
  review: ReviewRow | null
}

const latestSchema = z.looseObject({ id: z.number() })

/** Null where there is no such document, or none that the person who asks may read. */
export async function situationOf(req: PayloadRequest, slug: string, id: number): Promise<Situation | null> {
  const found = contentCollections(req.payload).find((candidate) => candidate.slug === slug)
  if (!found || roleOf(req.user) === null) return null
  const { config: collection, kind } = found
  const latest = latestSchema.safeParse(
    await req.payload.findByID({
      collection: found.slug,
      id,
      draft: true,
      depth: 0,
      trash: true,
      disableErrors: true,
      overrideAccess: false,
      req,
    }),
  )
  if (!latest.success) return null
  const document: StoredContent = latest.data
  const { entry, hash } = contentOf(collection, kind, document)
  const seen = await whatReadersSee(req, { collection, kind, id })
  const { published } = seen
  const review = await findReview(req, slug, id)
  const state = stateNow(review, hash) ?? storedState(document)
  const reasons = needsSecondPerson({ kind, ...seen, proposed: entry, role: roleOf(req.user) })
  return {
    collection,
    kind,
    id,
    title: titleOf(collection, document),
    hash,
    state,
    isPending: !document.deletedAt && (published === null || !isSameForReaders(kind, published, entry)),
    reasons,
    missing: reasons.length > 0 ? missingForPublication(state, review?.hash === hash) : null,
    authors: await authorsSincePublication(req, slug, id),
    review,
  }
}

/** An import writes past the hooks that keep a review in step; what it changed is edited all the same. */
function stateNow(review: ReviewRow | null, hash: string): ReviewState | null {
  if (review === null || review.hash === hash) return review?.state ?? null
  return reviewStateAfter(review.state, 'edited')
}

function titleOf({ slug, admin, labels }: SanitizedCollectionConfig, document: StoredContent): string {
  const title = document[admin.useAsTitle ?? 'slug']
  if (typeof title === 'string' && title !== '') return title
  return `${typeof labels.singular === 'string' ? labels.singular : slug} without a name`
}
