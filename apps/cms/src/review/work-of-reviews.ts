import type { PayloadRequest, Where } from 'payload'
import { roleOf } from '../access/roles.ts'
import type { Review } from '../payload-types.ts'
import { accountOf } from './review-row.ts'

/** A document that somebody has to do something about. */
export interface ReviewWork {
  /** What it is and what it is called. */
  label: string
  href: string
  /** Since when it waits, as an ISO date-time. */
  since: string
}

/** More than any desk has open at once. */
const MOST = 500

type Named = Pick<Review, 'subjectCollection' | 'subjectId' | 'title' | 'updatedAt'>

/** What waits for this person to review, longest first: what others sent, and nothing they had a hand in. */
export async function waitingForReview(req: PayloadRequest): Promise<ReviewWork[]> {
  const role = roleOf(req.user)
  if (role === null || !req.user) return []
  const { id } = req.user
  const kinds: Where[] = role === 'advisor' ? [{ subjectCollection: { not_equals: 'faqs' } }] : []
  const waiting = await find(req, { and: [{ state: { equals: 'in-review' } }, ...kinds] })
  return waiting.filter(({ authors }) => !authors.includes(id)).map(asWork(req))
}

/** What was sent back to this person: to all who wrote it, and to whoever asked. */
export async function sentBackTo(req: PayloadRequest): Promise<ReviewWork[]> {
  if (roleOf(req.user) === null || !req.user) return []
  const { id } = req.user
  const sentBack = await find(req, { state: { equals: 'changes-requested' } })
  return sentBack
    .filter(({ authors, requestedBy }) => requestedBy === id || authors.includes(id))
    .map(asWork(req))
}

async function find(req: PayloadRequest, where: Where) {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where,
    sort: 'updatedAt',
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.map(({ authors, requestedBy, ...review }) => ({
    ...review,
    requestedBy: accountOf(requestedBy),
    authors: (authors ?? []).map(accountOf),
  }))
}

function asWork(req: PayloadRequest) {
  return ({ subjectCollection, subjectId, title, updatedAt }: Named): ReviewWork => ({
    label: `${kindInWords(req, subjectCollection)}: ${title ?? 'without a name'}`,
    href: `/admin/collections/${subjectCollection}/${subjectId}`,
    since: updatedAt,
  })
}

function kindInWords({ payload }: PayloadRequest, slug: string): string {
  const singular = payload.config.collections.find((collection) => collection.slug === slug)?.labels.singular
  return typeof singular === 'string' ? singular : slug
}
