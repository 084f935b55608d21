import { evidenceSchemaFor, type ListingEntry, programEvidenceKeys } from '@evenkeel/domain'
import type { FlattenedField, PayloadRequest } from 'payload'
import { z } from 'zod'
import { entryFromDocument } from '../../snapshot/entry-from-document.ts'
import type { LinkIds } from './listing-world.ts'

/** A listing as its newest version has it: the document as it is kept, and the entry that rules read. */
export interface ExistingListing {
  readonly document: Readonly<Record<string, unknown>>
  readonly entry: ListingEntry
}

const BATCH = 500

/** The newest versions of listings, by id; one without versions stands as it is itself. */
export async function existingListings(
  req: PayloadRequest,
  ids: readonly number[],
  links: LinkIds,
): Promise<Map<number, ExistingListing>> {
  const fields = req.payload.collections.programs.config.flattenedFields
  const found = new Map<number, ExistingListing>()
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH)
    for (const [id, document] of await newestDocuments(req, batch)) {
      found.set(id, { document, entry: entryOf(fields, document, links) })
    }
  }
  return found
}

async function newestDocuments(
  req: PayloadRequest,
  ids: readonly number[],
): Promise<Map<number, Record<string, unknown>>> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: 'programs',
    where: { and: [{ latest: { equals: true } }, { parent: { in: [...ids] } }] },
    pagination: false,
    limit: 0,
    req,
  })
  const newest = new Map(docs.map(({ parent, version }) => [z.number().parse(parent), version]))
  const without = ids.filter((id) => !newest.has(id))
  if (without.length === 0) return newest
  const { docs: own } = await req.payload.db.find<{ id: number; [field: string]: unknown }>({
    collection: 'programs',
    where: { id: { in: without } },
    pagination: false,
    limit: 0,
    req,
  })
  for (const document of own) newest.set(document.id, document)
  return newest
}

const rowSchema = evidenceSchemaFor(programEvidenceKeys)

/** Rules see the evidence rows that are whole; half-filled ones of a draft stay in the document as they are. */
function entryOf(
  fields: readonly FlattenedField[],
  document: Record<string, unknown>,
  links: LinkIds,
): ListingEntry {
  const entry = entryFromDocument(fields, document, (collection, id) => links.slugOf(collection, id))
  const facts = z.record(z.string(), z.unknown()).catch({}).parse(entry.facts)
  const rows: unknown[] = Array.isArray(entry.evidence) ? entry.evidence : []
  return {
    ...entry,
    slug: typeof entry.slug === 'string' ? entry.slug : '',
    facts,
    evidence: rows.flatMap((row) => {
      const parsed = rowSchema.safeParse(row)
      return parsed.success ? [parsed.data] : []
    }),
  }
}
