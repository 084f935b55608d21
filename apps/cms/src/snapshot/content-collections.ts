import { type ContentKind, contentKinds, keysOf } from '@evenkeel/domain'
import type { CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload'

export interface ContentCollection {
  kind: ContentKind
  slug: CollectionSlug
  config: SanitizedCollectionConfig
}

/** The collections that make up the snapshot, in the order in which their kinds depend on each other. */
export function contentCollections(payload: Payload): ContentCollection[] {
  const all = Object.values(payload.collections).map(({ config }) => config)
  return keysOf(contentKinds).map((kind) => {
    const config = all.find((candidate) => candidate.custom.contentKind === kind)
    if (!config) throw new Error(`No collection holds the content kind "${kind}".`)
    return { kind, slug: config.slug, config }
  })
}
