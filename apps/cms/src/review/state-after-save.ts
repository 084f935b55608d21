import {
  type ContentKind,
  type ReviewEvent,
  type ReviewState,
  reviewStateAfter,
  reviewStates,
} from '@evenkeel/domain'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { whatReadersSaw } from '../audit/what-readers-saw.ts'
import type { StoredContent } from '../collections/stored-content.ts'
import { isPublication } from '../hooks/is-publication.ts'
import { contentOf, type ReviewedContent } from './content-of.ts'
import type { ReviewRow } from './review-row.ts'

interface Save {
  collection: SanitizedCollectionConfig
  kind: ContentKind
  data: Partial<StoredContent>
  before: StoredContent | null
  proposed: ReviewedContent
  review: ReviewRow | null
}

/** Where a document stands once a save is done. */
export function stateAfterSave(req: PayloadRequest, save: Save): ReviewState {
  const state = save.review?.state ?? storedState(save.before)
  const event = eventOf(req, save)
  return event === null ? state : (reviewStateAfter(state, event) ?? state)
}

/** The state that stands beside a document; one that was never reviewed is a draft until it is published. */
export function storedState(document: StoredContent | null): ReviewState {
  const stored = reviewStates.find(({ value }) => value === document?.reviewState)
  return stored?.value ?? (document?._status === 'published' ? 'published' : 'draft')
}

function eventOf(
  req: PayloadRequest,
  { collection, kind, data, before, proposed, review }: Save,
): ReviewEvent | null {
  if (isPublication(data, req)) return 'published'
  if (!before || data.deletedAt) return null
  const isTakenFromReaders = whatReadersSaw(req, collection.slug, before.id) !== null
  if (before.deletedAt || isTakenFromReaders) return 'withdrawn'
  const known = review?.hash ?? contentOf(collection, kind, before).hash
  return proposed.hash === known ? null : 'edited'
}
