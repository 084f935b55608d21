import type { Payload, TypedUser, Where } from 'payload'
import { roleOf } from '../access/roles.ts'
import type { Review } from '../payload-types.ts'
import { accountOf } from './review-row.ts'

/** A document that somebody has to do something about. */
export interface ReviewWork {
  /** What it is and what it is called. */
  label: string
  href: string
  /** Since when it stands as it does, as an ISO date-time. */
  since: string
}

/** What waits for somebody among reviews, longest first. */
export type ReviewWorkOf = (payload: Payload, user: TypedUser) => Promise<ReviewWork[]>

/** More than any desk has open at once. */
const MOST = 500

interface Asked {
  readonly title: string
  readonly subjectCollection: string
  readonly subjectId: number
  readonly updatedAt: string
  readonly requestedBy: number | null
  readonly authors: readonly (number | null)[]
}

/** What waits for this person to review: what others sent, and nothing they had a hand in. */
export const waitingForReview: ReviewWorkOf = async (payload, user) => {
  const kinds: Where[] = roleOf(user) === 'advisor' ? [{ subjectCollection: { not_equals: 'faqs' } }] : []
  const waiting = await find(payload, user, { and: [{ state: { equals: 'in-review' } }, ...kinds] })
  return waiting.filter(({ authors }) => !authors.includes(user.id)).map(asWork(payload))
}

/** What was sent back to this person: to all who wrote it, and to whoever asked. */
export const sentBackTo: ReviewWorkOf = ofOneself('changes-requested')

/** What was approved and its authors can publish now. */
export const approvedFor: ReviewWorkOf = ofOneself('approved')

/** What this person wrote or sent and a colleague has not decided about yet. */
export const sentBy: ReviewWorkOf = ofOneself('in-review')

function ofOneself(state: Review['state']): ReviewWorkOf {
  return async (payload, user) => {
    const found = await find(payload, user, { state: { equals: state } })
    return found
      .filter(({ authors, requestedBy }) => requestedBy === user.id || authors.includes(user.id))
      .map(asWork(payload))
  }
}

async function find(payload: Payload, user: TypedUser, where: Where): Promise<Asked[]> {
  if (roleOf(user) === null) return []
  const { docs } = await payload.find({
    collection: 'reviews',
    where,
    sort: 'updatedAt',
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return docs.map(({ title, authors, requestedBy, ...review }) => ({
    ...review,
    title: title ?? 'without a name',
    requestedBy: accountOf(requestedBy),
    authors: (authors ?? []).map(accountOf),
  }))
}

function asWork(payload: Payload) {
  return ({ subjectCollection, subjectId, title, updatedAt }: Asked): ReviewWork => ({
    label: `${kindInWords(payload, subjectCollection)}: ${title}`,
    href: `/admin/collections/${subjectCollection}/${subjectId}`,
    since: updatedAt,
  })
}

function kindInWords(payload: Payload, slug: string): string {
  const singular = payload.config.collections.find((collection) => collection.slug === slug)?.labels.singular
  return typeof singular === 'string' ? singular : slug
}
