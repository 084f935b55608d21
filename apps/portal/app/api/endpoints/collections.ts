import {
  collectionResult,
  collectionsInOrder,
  contentKinds,
  findEntry,
  programCard,
  programCardSchema,
  remarkWords,
  searchAnswerSchema,
  type Collection,
  type SearchIndex,
} from '@evenkeel/domain'
import { z } from 'zod'
import { pageAsked } from '../../collections/page-asked.ts'
import type { Endpoint } from '../endpoint.ts'

const countsSchema = z.object({
  /** What is asked, in words. */
  words: z.array(z.string()),
  /** The query of /programs that asks the same. */
  query: z.string(),
  total: z.int(),
  of: z.int(),
  /** Of `total`, those that do not say everything that is asked. */
  unknownKept: z.int(),
  unknownKeptBy: z.array(z.object({ facet: z.string(), label: z.string(), count: z.int() })),
  /** What of the stored criteria no longer works, a sentence each. */
  notes: z.array(z.string()),
})

/** All collections with how many programs each finds. */
export const collectionList: Endpoint = {
  path: '/collections',
  name: 'CollectionList',
  summary: 'All collections of programs, with how many each finds now',
  answer: z.object({
    asOf: z.iso.datetime(),
    total: z.int(),
    items: z.array(contentKinds.collections.extend({ found: countsSchema })),
  }),
  respond: ({ published: { asOf, content }, index }) => {
    const collections = collectionsInOrder(content.entries.collections)
    const items = collections.map((collection) => ({
      ...collection,
      found: found(index, collection, 1).counts,
    }))
    return { asOf, total: items.length, items }
  },
}

/** One collection with what it finds, page by page. */
export const oneCollection: Endpoint = {
  path: '/collections/{slug}',
  name: 'CollectionAnswer',
  summary: 'One collection of programs with what it finds now',
  answer: z.object({
    asOf: z.iso.datetime(),
    collection: contentKinds.collections,
    found: countsSchema,
    leftOut: searchAnswerSchema.shape.leftOut,
    page: z.int(),
    pages: z.int(),
    items: z.array(programCardSchema),
  }),
  parameters: () => [
    {
      name: 'page',
      description: 'Page of results; past the last one the last is given.',
      schema: { type: 'integer', minimum: 1 },
    },
  ],
  respond: ({ published: { asOf, content }, index, today, slug, parameters }) => {
    const collection = findEntry(content, 'collections', slug)
    if (!collection) return null
    const { counts, result } = found(index, collection, pageAsked(parameters.get('page')))
    const { leftOut, page, pages } = result
    const items = result.items.map((listing) => programCard(listing, today))
    return { asOf, collection, found: counts, leftOut, page, pages, items }
  },
}

function found(index: SearchIndex, { criteria }: Collection, wanted: number) {
  const { asked, words, result, unknownKept } = collectionResult(index, criteria, wanted)
  const { total, of } = result
  const counts: z.infer<typeof countsSchema> = {
    words: [...words],
    query: asked.query,
    total,
    of,
    unknownKept: result.unknownKept,
    unknownKeptBy: [...unknownKept],
    notes: asked.notUnderstood.map(remarkWords),
  }
  return { counts, result }
}
