import { readCollectionCriteria } from '../collections/collection-criteria.ts'
import type { ContentKind, Entry } from '../content/content-kinds.ts'
import type { Content } from '../content/snapshot.ts'
import { everyResult } from '../programs/search/every-result.ts'
import type { SearchIndex } from '../programs/search/search-index.ts'

/** How many of the readers' pages show an entry. */
export type ReaderReach = (kind: ContentKind, slug: string) => number

/**
 * Counts pages by one rule that an editor can follow: an entry's own page is one. A listing is also on the page of
 * each collection that finds it. An institution's facts are shown by each of its listings wherever those stand, and a
 * specialty's by each of its listings. A visa fact is on the page of each status that it names. Everything else has
 * its one page.
 */
export function readerReach(content: Content, index: SearchIndex): ReaderReach {
  const collectionsOf = listedBy(content, index)
  const listingReach = ({ slug }: Entry<'programs'>) => 1 + (collectionsOf.get(slug) ?? 0)
  const byInstitution = new Map<string, number>()
  const bySpecialty = new Map<string, number>()
  const statusesOf = new Map(content.entries.visaFacts.map(({ slug, visas }) => [slug, visas.length]))
  const reachOf = new Map<string, number>()
  for (const program of content.entries.programs) {
    const reach = listingReach(program)
    reachOf.set(program.slug, reach)
    byInstitution.set(program.institution, (byInstitution.get(program.institution) ?? 0) + reach)
    if (program.specialty) bySpecialty.set(program.specialty, (bySpecialty.get(program.specialty) ?? 0) + 1)
  }
  return (kind, slug) => {
    if (kind === 'programs') return reachOf.get(slug) ?? 1
    if (kind === 'institutions') return byInstitution.get(slug) ?? 0
    if (kind === 'specialties') return 1 + (bySpecialty.get(slug) ?? 0)
    return kind === 'visaFacts' ? (statusesOf.get(slug) ?? 1) : 1
  }
}

/** By listing: how many published collections find it. */
function listedBy({ entries }: Content, index: SearchIndex): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { criteria } of entries.collections) {
    const { listings } = everyResult(index, readCollectionCriteria(index, criteria).criteria)
    for (const { program } of listings) counts.set(program.slug, (counts.get(program.slug) ?? 0) + 1)
  }
  return counts
}
