import type { Listing, SearchIndex } from '@evenkeel/domain'

/** The listings of the given names, in the order of the names, and the names under which nothing is listed. */
export function listingsNamed(
  index: SearchIndex,
  slugs: readonly string[],
): { readonly listings: Listing[]; readonly missing: string[] } {
  const wanted = new Map<string, Listing | null>(slugs.map((slug) => [slug, null]))
  if (wanted.size > 0)
    for (const { listing } of index.listings)
      if (wanted.has(listing.program.slug)) wanted.set(listing.program.slug, listing)
  const found = [...wanted.values()]
  return {
    listings: found.filter((listing) => listing !== null),
    missing: slugs.filter((slug) => !wanted.get(slug)),
  }
}
