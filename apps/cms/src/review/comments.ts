import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '../audit/record-audit.ts'
import { refusal } from '../http/refusal.ts'
import type { ReviewComment } from '../payload-types.ts'
import { subjectOf } from './review-row.ts'
import type { Situation } from './situation.ts'

export const LONGEST_COMMENT = 2000

const versionSchema = z.object({ id: z.number() })

/** Keeps a comment with the version that its writer saw. */
export async function addComment(req: PayloadRequest, situation: Situation, text: string): Promise<null> {
  const { collection, id, hash, title } = situation
  const { docs } = await req.payload.db.findVersions({
    collection: collection.slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  const version = versionSchema.safeParse(docs[0])
  await req.payload.db.create({
    collection: 'review-comments',
    data: {
      subject: subjectOf(collection.slug, id),
      version: version.success ? version.data.id : null,
      hash,
      text,
      author: req.user?.id,
      authorName: nameOf(req),
    },
    req,
  })
  await recordAudit(req, { action: 'commented', collection: collection.slug, id, title })
  return null
}

/** Marks a comment as settled; anybody of the staff may, and it stays to be read. */
export async function resolveComment(
  req: PayloadRequest,
  { collection, id }: Situation,
  comment: number,
): Promise<Response | null> {
  const found = await req.payload.db.findOne<ReviewComment>({
    collection: 'review-comments',
    where: { and: [{ id: { equals: comment } }, { subject: { equals: subjectOf(collection.slug, id) } }] },
    req,
  })
  if (!found) return refusal(404, 'There is no such comment here.')
  if (found.resolvedAt) return refusal(409, `${found.resolvedByName ?? 'Somebody'} has settled this already.`)
  await req.payload.db.updateOne({
    collection: 'review-comments',
    id: comment,
    data: { ...found, resolvedByName: nameOf(req), resolvedAt: new Date().toISOString() },
    req,
  })
  return null
}

function nameOf({ user }: PayloadRequest): string {
  return user?.name ?? 'Somebody'
}
