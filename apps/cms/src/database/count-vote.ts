import { changesOf, contentKinds, type FaqVote } from '@evenkeel/domain'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { storedDay } from '../fields/day.ts'
import { entryFromDocument } from '../snapshot/entry-from-document.ts'

/**
 * Adds one to the votes on the version of an answer that the reader saw. Votes that come at the same moment all count.
 * False where no such answer is published, or never stood as of that day: rows cannot be made up from outside.
 */
export async function countVote(
  payload: Payload,
  { faq: slug, version, helpful }: FaqVote,
): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'faqs',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
  })
  const [document] = docs
  if (!document) return false
  const fields = payload.collections.faqs.config.flattenedFields
  const faq = contentKinds.faqs.safeParse(entryFromDocument(fields, { ...document }, () => null))
  if (!faq.success) return false
  const days = new Set([faq.data.updatedOn, ...changesOf(faq.data).map(({ on }) => on)])
  if (!days.has(version)) return false
  const [yes, no] = helpful ? [1, 0] : [0, 1]
  await payload.db.drizzle.execute(sql`
    insert into faq_votes (faq_id, version_on, helpful, not_helpful, updated_at, created_at)
    values (${document.id}, ${storedDay(version)}, ${yes}, ${no}, now(), now())
    on conflict (faq_id, version_on) do update set
      helpful = faq_votes.helpful + excluded.helpful,
      not_helpful = faq_votes.not_helpful + excluded.not_helpful,
      updated_at = now()`)
  return true
}
