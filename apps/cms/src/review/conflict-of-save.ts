import { saveConflict } from '@evenkeel/domain'
import type { CollectionSlug, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { roleOf } from '../access/roles.ts'
import { refusal } from '../http/refusal.ts'
import { type ContentCollection, contentCollections } from '../snapshot/content-collections.ts'
import { entryFromDocument } from '../snapshot/entry-from-document.ts'
import { linksOf } from '../snapshot/linked-ids.ts'
import type { ConflictAnswer } from './conflict-answer.ts'
import { lastWriterOf } from './last-writer.ts'

const bodySchema = z.object({
  collection: z.string(),
  id: z.number().int().positive(),
  began: z.iso.datetime(),
  mine: z.record(z.string(), z.unknown()),
})
const storedSchema = z.looseObject({ updatedAt: z.string() })
type Values = Record<string, unknown>

/**
 * Sets what somebody typed against what somebody else saved meanwhile, field by field and in words. Nothing is stored:
 * what was typed stays in the form that sent it.
 */
export const conflictOfSave: PayloadHandler = async (req) => {
  if (roleOf(req.user) === null) return refusal(401, 'Sign in again. What you typed is not lost.')
  const sent: unknown = await req.json?.().catch(() => null)
  const body = bodySchema.safeParse(sent)
  const collection = contentCollections(req.payload).find(({ slug }) => slug === body.data?.collection)
  if (!body.success || !collection) return refusal(400, 'This cannot be compared.')
  const { id, began, mine } = body.data
  const theirs = await latest(req, collection.slug, id)
  if (!theirs) return refusal(404, 'This is not there any more. Copy what you typed before you leave.')
  if (Date.parse(theirs.updatedAt) <= Date.parse(began))
    return answer({ savedAt: null, savedBy: null, rows: [] })
  const base = (await versionOf(req, collection.slug, { id, began })) ?? theirs
  const slugs = await slugsIn(req, collection, [base, theirs, mine])
  const entryOf = (document: Values) =>
    entryFromDocument(
      collection.config.flattenedFields,
      document,
      (to, link) => slugs.get(`${to}/${link}`) ?? null,
    )
  return answer({
    savedAt: theirs.updatedAt,
    savedBy: await lastWriterOf(req, collection.slug, id),
    rows: saveConflict(collection.kind, {
      base: entryOf(base),
      theirs: entryOf(theirs),
      mine: entryOf({ ...base, ...mine }),
    }),
  })
}

function answer(conflict: ConflictAnswer): Response {
  return Response.json(conflict, { headers: { 'Cache-Control': 'no-store' } })
}

async function latest(req: PayloadRequest, collection: CollectionSlug, id: number) {
  const found = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    trash: true,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return storedSchema.safeParse(found).data ?? null
}

/** The state from which somebody began; null where it was pruned since. */
async function versionOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  { id, began }: { id: number; began: string },
): Promise<Values | null> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version.updatedAt': { equals: began } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: false,
    req,
  })
  return storedSchema.safeParse(docs[0]?.version).data ?? null
}

/** The address names of all that the documents link to. */
async function slugsIn(
  req: PayloadRequest,
  { config }: ContentCollection,
  documents: readonly Values[],
): Promise<Map<string, string>> {
  const slugs = new Map<string, string>()
  for (const link of documents.flatMap((document) => linksOf(config.flattenedFields, document))) {
    const key = `${link.collection}/${link.id}`
    if (slugs.has(key)) continue
    const found = await req.payload.findByID({
      collection: link.collection,
      id: link.id,
      draft: true,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    slugs.set(key, z.object({ slug: z.string() }).safeParse(found).data?.slug ?? key)
  }
  return slugs
}
