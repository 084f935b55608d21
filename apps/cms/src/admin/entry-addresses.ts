import type { ContentKind } from '@evenkeel/domain'
import type { Payload } from 'payload'
import { z } from 'zod'
import { contentCollections } from '../snapshot/content-collections.ts'

const rowSchema = z.object({ id: z.number(), slug: z.string() })

interface Named {
  readonly kind: ContentKind
  readonly slug: string
}

/** Where published entries are edited, by kind and slug; an entry that is gone has no address. */
export async function entryAddresses(
  payload: Payload,
  entries: readonly Named[],
): Promise<(entry: Named) => string | null> {
  const addresses = new Map<string, string>()
  await Promise.all(
    contentCollections(payload).map(async ({ kind, slug: collection }) => {
      const slugs = [...new Set(entries.filter((entry) => entry.kind === kind).map(({ slug }) => slug))]
      if (slugs.length === 0) return
      const { docs } = await payload.db.find({
        collection,
        where: { slug: { in: slugs } },
        select: { slug: true },
        pagination: false,
      })
      for (const document of docs) {
        const { id, slug } = rowSchema.parse(document)
        addresses.set(`${kind}/${slug}`, `/admin/collections/${collection}/${id}`)
      }
    }),
  )
  return ({ kind, slug }) => addresses.get(`${kind}/${slug}`) ?? null
}
