import type { ContentKind } from '@evenkeel/domain'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { raiseRevision } from '../database/content-revision.ts'
import { type ContentCollection, contentCollections } from '../snapshot/content-collections.ts'
import { checkedOn } from './content/citations/citation.ts'
import { documentFromEntry, type IdLookup } from './document-from-entry.ts'
import { shippedContent } from './shipped-content.ts'

const entrySchema = z.looseObject({ slug: z.string(), draftBecause: z.string().optional() })

export interface SeedOutcome {
  created: number
  /** Entries whose address name was taken already; they are never touched. */
  kept: number
}

/** How many documents there are in all content collections, drafts and trash included. */
export async function countContent(payload: Payload): Promise<number> {
  const counts = await Promise.all(
    contentCollections(payload).map(({ slug }) => payload.count({ collection: slug, trash: true })),
  )
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}

/**
 * Writes the shipped content in one transaction: all of it or, when anything goes wrong, none. Entries whose address
 * name exists are left as they are, so a second run changes nothing. Rules are checked as of the day on which the
 * content was checked, so that it can be installed on any later day.
 */
export async function seedContent(
  payload: Payload,
  progress: (line: string) => void,
  { without = [] }: { without?: readonly ContentKind[] } = {},
): Promise<SeedOutcome> {
  const context = {
    wayIn: 'seed',
    publishesOn: checkedOn,
    publishesWithoutReview: true,
    raisesRevisionItself: true,
  }
  const req = await createLocalReq({ context }, payload)
  await initTransaction(req)
  try {
    const outcome = await writeAll(payload, req, { progress, without })
    if (outcome.created > 0) await raiseRevision(req)
    await commitTransaction(req)
    return outcome
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function writeAll(
  payload: Payload,
  req: PayloadRequest,
  { progress, without }: { progress: (line: string) => void; without: readonly ContentKind[] },
): Promise<SeedOutcome> {
  const outcome = { created: 0, kept: 0 }
  const ids = new Map<string, number>()
  const idOf: IdLookup = (collection, slug) => {
    const id = ids.get(`${collection}/${slug}`)
    if (id === undefined) throw new Error(`The seed links to ${collection}/${slug}, which does not exist.`)
    return id
  }
  // Guidance names career models, which the order of kinds already puts first.
  for (const collection of contentCollections(payload).filter(({ kind }) => !without.includes(kind))) {
    for (const [slug, id] of await idsBySlug(payload, collection, req))
      ids.set(`${collection.slug}/${slug}`, id)
    for (const written of shippedContent[collection.kind]) {
      const entry = entrySchema.parse(written)
      const key = `${collection.slug}/${entry.slug}`
      if (ids.has(key)) {
        outcome.kept += 1
        continue
      }
      ids.set(key, await write(payload, collection, entry, idOf, req))
      outcome.created += 1
    }
    progress(`${collection.slug}: ${shippedContent[collection.kind].length}`)
  }
  return outcome
}

async function write(
  payload: Payload,
  { slug, config }: ContentCollection,
  entry: z.infer<typeof entrySchema>,
  idOf: IdLookup,
  req: PayloadRequest,
): Promise<number> {
  const isDraft = entry.draftBecause !== undefined
  const document = documentFromEntry(config.flattenedFields, entry, idOf)
  const data: Record<string, unknown> = {
    ...document,
    ...(isDraft ? { editorNote: entry.draftBecause } : {}),
    _status: isDraft ? 'draft' : 'published',
  }
  try {
    const write = { collection: slug, data, depth: 0, req }
    const { id } = isDraft ? await payload.create({ ...write, draft: true }) : await payload.create(write)
    return id
  } catch (error) {
    throw new Error(`${slug}/${entry.slug} cannot be written: ${inWords(error)}`, { cause: error })
  }
}

async function idsBySlug(payload: Payload, { slug }: ContentCollection, req: PayloadRequest) {
  const { docs } = await payload.find({
    collection: slug,
    select: { slug: true },
    pagination: false,
    depth: 0,
    trash: true,
    req,
  })
  const rowSchema = z.object({ id: z.number(), slug: z.string().nullish() })
  return docs.flatMap((document): [string, number][] => {
    const row = rowSchema.parse(document)
    return row.slug ? [[row.slug, row.id]] : []
  })
}

const validationErrorSchema = z.object({
  data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }),
})

function inWords(error: unknown): string {
  const parsed = validationErrorSchema.safeParse(error)
  if (parsed.success)
    return parsed.data.data.errors.map(({ path, message }) => `${path}: ${message}`).join(' ')
  return error instanceof Error ? error.message : String(error)
}
