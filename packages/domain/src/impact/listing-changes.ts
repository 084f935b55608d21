import type { Listing } from '../programs/listing.ts'
import { shortProgramName } from '../programs/short-name.ts'
import type { SearchIndex } from '../programs/search/search-index.ts'
import type { Fate } from './entry-changes.ts'

/** A listing that readers would have otherwise, before and after; whatever of program, institution or profile changes. */
export interface ListingChange {
  readonly slug: string
  readonly name: string
  readonly fate: Fate
  readonly before: Listing | null
  readonly after: Listing | null
}

/** Every listing that differs between two indexes. Equal ones are told by their parts being the same objects. */
export function listingChanges(before: SearchIndex, after: SearchIndex): ListingChange[] {
  if (before === after) return []
  const old = new Map(before.listings.map(({ listing }) => [listing.program.slug, listing]))
  const next = new Set(after.listings.map(({ listing }) => listing.program.slug))
  return [
    ...before.listings.flatMap(({ listing }) =>
      next.has(listing.program.slug) ? [] : [changeOf(listing, 'goes', listing, null)],
    ),
    ...after.listings.flatMap(({ listing }) => {
      const was = old.get(listing.program.slug)
      if (!was) return [changeOf(listing, 'appears', null, listing)]
      return isSame(was, listing) ? [] : [changeOf(listing, 'changes', was, listing)]
    }),
  ]
}

function changeOf(
  listing: Listing,
  fate: Fate,
  before: Listing | null,
  after: Listing | null,
): ListingChange {
  return { slug: listing.program.slug, name: listingName(listing), fate, before, after }
}

/** 'Harbor Hospital: Clinical Informatics Fellowship'. */
export function listingName({ program, institution }: Listing): string {
  return `${institution.name}: ${shortProgramName(program.name, institution.name)}`
}

function isSame(one: Listing, other: Listing): boolean {
  return (
    one.program === other.program &&
    one.institution === other.institution &&
    one.specialty === other.specialty &&
    one.fellowshipProfile === other.fellowshipProfile
  )
}
