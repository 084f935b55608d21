import { contentKinds, type ContentKind, findEntry } from '@evenkeel/domain'
import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'

interface EntryEndpoint {
  readonly path: string
  readonly kind: ContentKind
  readonly name: string
  readonly summary: string
}

/** All entries of a kind. */
export function listOf({ path, kind, name, summary }: EntryEndpoint): Endpoint {
  return {
    path,
    name: `${name}List`,
    summary,
    answer: z.object({ asOf: z.iso.datetime(), total: z.int(), items: z.array(contentKinds[kind]) }),
    respond: ({ published: { asOf, content } }) => {
      const items = content.entries[kind]
      return { asOf, total: items.length, items }
    },
  }
}

/** One entry of a kind by its name in addresses. */
export function oneOf({ path, kind, name, summary }: EntryEndpoint): Endpoint {
  return {
    path: `${path}/{slug}`,
    name: `${name}Answer`,
    summary,
    answer: z.object({ asOf: z.iso.datetime(), item: contentKinds[kind] }),
    respond: ({ published: { asOf, content }, slug }) => {
      const item = findEntry(content, kind, slug)
      return item ? { asOf, item } : null
    },
  }
}
