import type { Payload, SanitizedCollectionConfig, TypedUser } from 'payload'
import { z } from 'zod'
import { contentCollections } from '../snapshot/content-collections.ts'
import type { DeskList } from './desk-lists.ts'

const DRAFTS_SHOWN = 8

/** What lies in draft: how much in each collection, and the drafts that were changed last, whoever wrote them. */
export async function draftWork(payload: Payload, user: TypedUser) {
  const lists = await Promise.all(
    contentCollections(payload).map(async ({ slug, config }) => {
      const found = await payload.find({
        collection: slug,
        where: { _status: { equals: 'draft' } },
        draft: true,
        sort: '-updatedAt',
        limit: DRAFTS_SHOWN,
        depth: 0,
        user,
        overrideAccess: false,
      })
      const drafts = found.docs.map((document) => ({ ...draftSchema.parse(document), slug, config }))
      return { slug, config, drafts, count: found.totalDocs }
    }),
  )
  return { byCollection: lists.filter(({ count }) => count > 0).map(countOf), latest: latestOf(lists) }
}

function countOf({ slug, config, count }: { slug: string; config: Labelled; count: number }): DeskList {
  return {
    label: typeof config.labels.plural === 'string' ? config.labels.plural : slug,
    href: `/admin/collections/${slug}?where[_status][equals]=draft`,
    count,
  }
}

function latestOf(lists: readonly { drafts: readonly Draft[] }[]): DeskList[] {
  return lists
    .flatMap(({ drafts }) => drafts)
    .toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt))
    .slice(0, DRAFTS_SHOWN)
    .map(({ id, name, title, question, term, slug, config }) => ({
      label: `${typeof config.labels.singular === 'string' ? config.labels.singular : slug}: ${name ?? title ?? question ?? term ?? 'without a name yet'}`,
      href: `/admin/collections/${slug}/${id}`,
      count: null,
    }))
}

type Labelled = Pick<SanitizedCollectionConfig, 'labels'>
type Draft = z.infer<typeof draftSchema> & { slug: string; config: Labelled }

const titleSchema = z.string().nullish()

const draftSchema = z.object({
  id: z.number(),
  updatedAt: z.string(),
  name: titleSchema,
  title: titleSchema,
  question: titleSchema,
  term: titleSchema,
})
