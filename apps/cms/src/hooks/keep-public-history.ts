import {
  type Day,
  type ProgramChange,
  programChangesSchema,
  programSchema,
  publishedChanges,
  withNewChanges,
} from '@evenkeel/domain'
import type { CollectionBeforeChangeHook, FlattenedField, PayloadRequest } from 'payload'
import { z } from 'zod'
import { whatReadersSaw } from '../audit/what-readers-saw.ts'
import type { StoredContent } from '../collections/stored-content.ts'
import { lastPublishedVersion } from '../database/last-published-version.ts'
import { entryFromDocument } from '../snapshot/entry-from-document.ts'
import { isPublication } from './is-publication.ts'
import { namesOfLinks } from './names-of-links.ts'
import { publicationDay } from './publication-day.ts'

type Document = Record<string, unknown>

/**
 * Adds to a listing's public history, with each publication, what readers see change by it. The history is the cms's
 * own: whatever a writer sends, or an old version holds, the one that stands goes on.
 */
export const keepPublicHistory: CollectionBeforeChangeHook<StoredContent> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  // Of a new document Payload hands over an empty one.
  const stored = operation === 'update' ? originalDoc : undefined
  const kept = programChangesSchema.catch([]).parse(stored?.changes ?? [])
  data.changes = kept
  if (!isPublication(data, req)) return
  const on = publicationDay(req)
  const live = stored ? whatReadersSaw(req, 'programs', stored.id) : null
  const before = live ?? (stored ? await lastPublishedVersion(req, 'programs', stored.id) : null)
  if (!before) {
    data.changes = withNewChanges(kept, [marked('listed', on)])
    return
  }
  const after = { ...stored, ...data }
  const told = await differences(req, collection.flattenedFields, { before, after, on })
  data.changes = withNewChanges(kept, live ? told : [marked('listed-again', on), ...told])
}

async function differences(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  { before, after, on }: { before: Document; after: Document; on: Day },
): Promise<ProgramChange[]> {
  const names = await namesOfLinks(fields, [before, after], req)
  const [one, other] = [before, after].map((document) =>
    comparedSchema.safeParse(
      entryFromDocument(fields, document, (to, id) => names.get(`${to}/${id}`) ?? null),
    ),
  )
  // What does not fit its form is not published: the check that follows says why.
  return one?.success && other?.success ? publishedChanges(one.data, other.data, on) : []
}

/** What is told of a listing; its links stand as names. */
const comparedSchema = programSchema
  .pick({
    name: true,
    kind: true,
    city: true,
    state: true,
    acgmeId: true,
    website: true,
    facts: true,
    evidence: true,
  })
  .extend({ institution: z.string(), specialty: z.string().nullable() })

function marked(kind: 'listed' | 'listed-again', on: Day): ProgramChange {
  return { on, kind, about: [], from: null, to: null, source: null }
}
