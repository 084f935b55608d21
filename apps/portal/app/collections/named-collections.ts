import { type Content, collectionsInOrder } from '@evenkeel/domain'
import type { NamedCollection } from './collections-line.tsx'

/** So many of the first collections by name, and how many there are. */
export function namedCollections(
  { entries }: Content,
  mostNamed: number,
): { collections: NamedCollection[]; total: number } {
  const first = collectionsInOrder(entries.collections).slice(0, mostNamed)
  return {
    collections: first.map(({ slug, title }) => ({ slug, title })),
    total: entries.collections.length,
  }
}
