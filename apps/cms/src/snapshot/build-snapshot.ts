import {
  type ContentKind,
  contentKinds,
  keysOf,
  problemsOf,
  type Quarantined,
  type Snapshot,
} from '@evenkeel/domain'
import type { Payload, PayloadRequest } from 'payload'
import { type ContentCollection, contentCollections } from './content-collections.ts'
import { entryFromDocument, type SlugLookup } from './entry-from-document.ts'
import { readPublished, type StoredDocument } from './read-published.ts'

type ReadingRequest = Pick<PayloadRequest, 'transactionID'>

/**
 * Everything that is published, as the anonymous public may read it, in the domain's envelope. Entries that do not
 * fit their kind's schema are left out and listed under `problems`. `changedAt` is when content last changed; `kinds`
 * names what is read, all of it when left out: a kind and those that it links to.
 */
export async function buildSnapshot(
  payload: Payload,
  req: ReadingRequest,
  changedAt: string,
  kinds: readonly ContentKind[] = keysOf(contentKinds),
): Promise<Snapshot> {
  const slugs = new Map<string, string>()
  const slugOf: SlugLookup = (collection, id) => slugs.get(`${collection}/${id}`) ?? null
  const entries: Record<string, unknown[]> = {}
  const problems: Quarantined[] = []
  let asOf = changedAt

  for (const collection of contentCollections(payload)) {
    if (!kinds.includes(collection.kind)) continue
    const list: unknown[] = []
    for await (const document of readPublished(payload, collection.slug, req)) {
      if (document.slug) slugs.set(`${collection.slug}/${document.id}`, document.slug)
      if (document.updatedAt > asOf) asOf = document.updatedAt
      const result = entryOf(collection, document, slugOf)
      if ('entry' in result) list.push(result.entry)
      else problems.push(result.problem)
    }
    entries[collection.kind] = list
  }
  for (const problem of problems) payload.logger.warn({ msg: 'Left out of the snapshot', ...problem })
  return { format: 'evenkeel-snapshot', version: 1, asOf, entries, problems }
}

function entryOf(
  { kind, config }: ContentCollection,
  document: StoredDocument,
  slugOf: SlugLookup,
): { entry: unknown } | { problem: Quarantined } {
  const raw = entryFromDocument(config.flattenedFields, document, slugOf)
  raw.updatedOn ??= document.updatedAt.slice(0, 10)
  const parsed = contentKinds[kind].safeParse(raw)
  if (parsed.success) return { entry: parsed.data }
  const reason = problemsOf(parsed.error)
    .slice(0, 3)
    .map(({ path, message }) => `${path}: ${message}`)
    .join(' ')
  return { problem: { kind, slug: document.slug ?? `(document ${document.id} without a name)`, reason } }
}
