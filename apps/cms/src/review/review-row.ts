import type { ReviewState } from '@evenkeel/domain'
import type { PayloadRequest } from 'payload'
import type { Review } from '../payload-types.ts'

/** What stands in the table of reviews about one document; accounts by their ids. */
export interface ReviewRow {
  id: number
  state: ReviewState
  hash: string
  requestedBy: number | null
  requestedAt: string | null
  decidedBy: number | null
  decidedAt: string | null
}

export type ReviewChange = Partial<Omit<ReviewRow, 'id'>> & { title?: string; authors?: number[] }

/** The review of a document; null where nobody has asked for one yet. */
export async function findReview(
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<ReviewRow | null> {
  const row = await req.payload.db.findOne<Review>({
    collection: 'reviews',
    where: { subject: { equals: subjectOf(collection, id) } },
    req,
  })
  if (!row) return null
  return {
    id: row.id,
    state: row.state,
    hash: row.hash,
    requestedBy: accountOf(row.requestedBy),
    requestedAt: row.requestedAt ?? null,
    decidedBy: accountOf(row.decidedBy),
    decidedAt: row.decidedAt ?? null,
  }
}

/** Notes what happened to a document's review; the first time, it is made. Only within the document's lock. */
export async function keepReview(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: number },
  change: ReviewChange & Pick<ReviewRow, 'state' | 'hash'>,
): Promise<void> {
  const row = await findReview(req, collection, id)
  // The adapter writes a row as a whole, what must not be null included.
  const data = { subject: subjectOf(collection, id), subjectCollection: collection, subjectId: id, ...change }
  if (row) await req.payload.db.updateOne({ collection: 'reviews', id: row.id, data, req })
  else await req.payload.db.create({ collection: 'reviews', data, req })
}

export function subjectOf(collection: string, id: number): string {
  return `${collection}/${id}`
}

/** The account behind a link, populated or not. */
export function accountOf(link: Review['requestedBy']): number | null {
  return typeof link === 'object' ? (link?.id ?? null) : (link ?? null)
}
