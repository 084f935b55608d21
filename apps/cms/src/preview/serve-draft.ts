import { type PreviewedDraft, slugSchema } from '@evenkeel/domain'
import type { PayloadHandler } from 'payload'
import { z } from 'zod'
import { personInSession } from '../database/person-in-session.ts'
import { publishedSlugs } from '../database/published-slugs.ts'
import { refusal } from '../http/refusal.ts'
import { contentCollections } from '../snapshot/content-collections.ts'
import { entryFromDocument } from '../snapshot/entry-from-document.ts'
import { linksOf } from '../snapshot/linked-ids.ts'
import { readSignedPass } from './sign-pass.ts'

/** The header in which the portal shows the pass: an address would stand in logs. */
const PASS_HEADER = 'x-preview-pass'

/** Hands the one draft that a pass names to the portal, as far as the person in the pass may read it at this moment. */
export function serveDraft(secret: string): PayloadHandler {
  return async ({ payload, headers }) => {
    const nowMs = Date.now()
    const pass = readSignedPass(headers.get(PASS_HEADER) ?? '', secret, nowMs)
    if (!pass) return refusal(401, 'A preview is opened from the document that it shows.')
    const user = await personInSession(payload, pass, nowMs)
    if (!user) return refusal(403, 'The session in which this preview was opened has ended.')
    const collection = contentCollections(payload).find(({ kind }) => kind === pass.kind)
    if (!collection) return refusal(404, 'There is no such kind of content.')
    const wanted = { collection: collection.slug, id: pass.document, depth: 0, disableErrors: true } as const
    const [draft, stored] = await Promise.all([
      payload.findByID({ ...wanted, draft: true, user, overrideAccess: false }),
      payload.findByID({ ...wanted, draft: false, user, overrideAccess: false }),
    ])
    if (!draft || !stored) return refusal(404, 'The document is not there any more.')
    const document: Record<string, unknown> = { ...draft }
    const fields = collection.config.flattenedFields
    const slugs = await publishedSlugs(linksOf(fields, document), { payload })
    const answer: PreviewedDraft = {
      kind: pass.kind,
      entry: filledIn(entryFromDocument(fields, document, (to, id) => slugs.get(`${to}/${id}`) ?? null)),
      savedAt: contentSchema.parse(document).updatedAt,
      replaces: publishedSlugOf(stored),
      isPublished: document._status === 'published',
    }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  }
}

/** What is blank is left to whoever shows it, who knows what to say in its place. */
function filledIn(entry: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null))
}

const contentSchema = z.looseObject({ updatedAt: z.string() })
const publishedSchema = z.looseObject({ _status: z.literal('published'), slug: slugSchema })

function publishedSlugOf(stored: unknown): string | null {
  const parsed = publishedSchema.safeParse(stored)
  return parsed.success ? parsed.data.slug : null
}
