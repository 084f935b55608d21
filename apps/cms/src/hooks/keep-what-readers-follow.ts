import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'
import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import type { StoredContent } from '../collections/stored-content.ts'
import { namesLinkingTo } from '../database/names-linking-to.ts'

const CONFLICT = 409
const NAMED = 3

/** Notes whether a save only adds a draft, so that a draft of a published entry is not taken for an unpublication. */
export const rememberDraftSaves: CollectionBeforeOperationHook = (save) => {
  noteDraftSave(save)
}

function noteDraftSave({ args, operation, context }: Operation): void {
  context.savesDraft = operation === 'update' && args.draft === true && !isMeantForReaders(args.data)
}

/** A save that says "published" is a publication, even one that also says that it is a draft. */
function isMeantForReaders(data: unknown): boolean {
  return typeof data === 'object' && data !== null && '_status' in data && data._status === 'published'
}

interface Operation {
  operation: string
  args: { collection?: unknown; draft?: boolean; data?: unknown }
  context: Record<string, unknown>
}

/**
 * An entry is not unpublished or put into the trash while published entries link to it: they would vanish from
 * readers' pages without anybody being told.
 */
export const keepWhatReadersFollow: CollectionBeforeChangeHook<StoredContent> = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || originalDoc.deletedAt) return
  const isOnlyDraft = req.context.savesDraft === true || req.context.restoresAsDraft === true
  const isTaken = Boolean(data.deletedAt) || (data._status === 'draft' && !isOnlyDraft)
  if (isTaken) await refuseWhileLinked(collection.slug, originalDoc.id, req)
}

/** The same for a deletion past the trash. */
export const keepWhatReadersFollowOnDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await refuseWhileLinked(collection.slug, id, req)
}

async function refuseWhileLinked(slug: CollectionSlug, id: unknown, req: PayloadRequest): Promise<void> {
  const names = await namesLinkingTo(slug, id, req)
  if (names.length === 0) return
  const named = names.slice(0, NAMED).map((name) => `“${name}”`)
  const rest = names.length - named.length
  const list = rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(' and ')
  throw new APIError(
    `Readers still get here from ${list}. Link those to something else or unpublish them first.`,
    CONFLICT,
    undefined,
    true,
  )
}
