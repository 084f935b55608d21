import { reasonNotToDecide, reviewStateAfter } from '@evenkeel/domain'
import type { PayloadHandler, PayloadRequest } from 'payload'
import { roleOf } from '../access/roles.ts'
import { refusal } from '../http/refusal.ts'
import type { ReviewAnswer } from './review-answer.ts'
import { subjectOf } from './review-row.ts'
import { type Situation, situationOf } from './situation.ts'

const MOST_COMMENTS = 100

/** Tells staff where a document stands, what they may do about it, and what was said. */
export const reviewOfDocument: PayloadHandler = async (req) => {
  if (roleOf(req.user) === null) return refusal(401, 'Sign in to review.')
  const situation = await situationOf(
    req,
    req.searchParams.get('collection') ?? '',
    Number(req.searchParams.get('id')),
  )
  if (!situation) return refusal(404, 'There is no such document.')
  const answer: ReviewAnswer = {
    hash: situation.hash,
    state: situation.state,
    isPending: situation.isPending,
    reasons: situation.reasons,
    missing: situation.missing,
    mayRequest: situation.isPending && reviewStateAfter(situation.state, 'requested') !== null,
    notToDecide: whyNotDecide(req, situation),
    authors: await namesOf(req, situation.authors),
    requestedBy: await nameOf(req, situation.review?.requestedBy ?? null),
    decidedBy: await nameOf(req, situation.review?.decidedBy ?? null),
    comments: await commentsOn(req, situation),
  }
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
}

function whyNotDecide({ user }: PayloadRequest, { kind, authors, isPending }: Situation): string | null {
  if (!user || !isPending) return 'There is nothing to decide about.'
  return reasonNotToDecide({ kind, role: roleOf(user), person: user.id, authors })
}

async function commentsOn(req: PayloadRequest, { collection, id, hash }: Situation) {
  const { docs } = await req.payload.find({
    collection: 'review-comments',
    where: { subject: { equals: subjectOf(collection.slug, id) } },
    sort: '-createdAt',
    limit: MOST_COMMENTS,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.toReversed().map((comment) => ({
    id: comment.id,
    text: comment.text,
    by: comment.authorName,
    on: comment.createdAt.slice(0, 10),
    isAboutThis: comment.hash === hash,
    settledBy: comment.resolvedByName ?? null,
  }))
}

/** Colleagues see each other's names here, and nothing else of an account. */
async function namesOf(req: PayloadRequest, ids: readonly number[]): Promise<string[]> {
  const names = await Promise.all(ids.map((id) => nameOf(req, id)))
  return names.filter((name) => name !== null)
}

async function nameOf(req: PayloadRequest, id: number | null): Promise<string | null> {
  if (id === null) return null
  const user = await req.payload.db.findOne<{ id: number; name: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    select: { name: true },
    req,
  })
  return user?.name ?? null
}
