import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

const PAGE = 1000

const documentSchema = z.looseObject({ id: z.number(), slug: z.string().nullish(), updatedAt: z.string() })

/** A document of a content collection as it is stored. */
export type StoredDocument = z.infer<typeof documentSchema>

/**
 * The published documents of a collection by ascending id, with nobody signed in and the access rules in force.
 * Read in pages that begin after the last id seen, so that the last page costs no more than the first.
 */
export async function* readPublished(
  payload: Payload,
  collection: CollectionSlug,
  req: Pick<PayloadRequest, 'transactionID'>,
): AsyncGenerator<StoredDocument> {
  let lastId = 0
  for (;;) {
    const { docs } = await payload.find({
      collection,
      where: { id: { greater_than: lastId } },
      sort: 'id',
      limit: PAGE,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req: { ...req, user: null },
    })
    const page = docs.map((document) => documentSchema.parse(document))
    yield* page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    lastId = last.id
  }
}
