import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  Forbidden,
  type PayloadRequest,
} from 'payload'
import type { StoredContent } from '../collections/stored-content.ts'
import { roleOf } from '../access/roles.ts'

interface WriteArguments {
  collection?: unknown
  draft?: boolean
  data?: Record<string, unknown> | null
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean
}

interface Write {
  operation: string
  args: WriteArguments
  req: PayloadRequest
}

function isDraftProposal({ draft, data, publishAllLocales, unpublishAllLocales }: WriteArguments): boolean {
  if (draft !== true || publishAllLocales || unpublishAllLocales) return false
  return data?._status !== 'published' && !data?.deletedAt
}

/**
 * An advisor's write to content other than FAQs is a draft or it is refused: not a publication, not an
 * unpublication (a plain save with the status "draft"), not a deletion, whichever way it comes in.
 */
export const advisorsProposeDrafts: CollectionBeforeOperationHook = (write) => {
  refuseMoreThanDrafts(write)
}

function refuseMoreThanDrafts({ args, operation, req }: Write): void {
  if (roleOf(req.user) !== 'advisor') return
  const isWrite = ['create', 'update', 'restoreVersion'].includes(operation)
  if (operation === 'delete' || (isWrite && !isDraftProposal(args))) throw new Forbidden(req.t)
}

/** What reaches the database from an advisor is a draft of something that is not in the trash. */
export const advisorsStoreOnlyDrafts: CollectionBeforeChangeHook<StoredContent> = ({
  data,
  originalDoc,
  req,
}) => {
  if (roleOf(req.user) !== 'advisor') return
  const isDraft = data._status === 'draft' || req.context.restoresAsDraft === true
  if (!isDraft || originalDoc?.deletedAt) throw new Forbidden(req.t)
}
