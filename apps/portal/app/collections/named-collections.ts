import { type Content, collectionsInOrder } from '@evenkeel/domain'
import type { NamedCollection } from './collections-line.tsx'

const mostNamed = 3

/** The first collections by name, and how many there are. */
export function namedCollections({ entries }: Content): { collections: NamedCollection[]; total: number } {
  const first = collectionsInOrder(entries.collections).slice(0, mostNamed)
  return {
    collections: first.map(({ slug, title }) => ({ slug, title })),
    total: entries.collections.length,
  }
}
