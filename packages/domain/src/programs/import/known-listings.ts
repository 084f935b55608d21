import type { RowDraft } from './row-draft.ts'
import { headOf } from './row-draft.ts'
import type { RowProblem } from './row-problem.ts'
import { withoutArticle } from './name-directory.ts'

/** What tells a listing from the others; as it stands in its newest version. */
export interface KnownListing {
  readonly id: number
  readonly slug: string
  readonly name: string | null
  /** Slug of the institution. */
  readonly institution: string | null
  readonly acgmeId: string | null
}

/** Listings by everything that they can be found by. */
export interface KnownListings {
  readonly bySlug: ReadonlyMap<string, KnownListing>
  readonly byAcgmeId: ReadonlyMap<string, KnownListing>
  readonly byName: ReadonlyMap<string, readonly KnownListing[]>
}

export function knownListings(listings: readonly KnownListing[]): KnownListings {
  const byName = new Map<string, KnownListing[]>()
  for (const listing of listings) {
    const key = nameKey(listing.name, listing.institution)
    if (key === null) continue
    const same = byName.get(key)
    if (same) same.push(listing)
    else byName.set(key, [listing])
  }
  return {
    bySlug: new Map(listings.map((listing) => [listing.slug, listing])),
    byAcgmeId: new Map(
      listings.flatMap((listing) => (listing.acgmeId === null ? [] : [[listing.acgmeId, listing] as const])),
    ),
    byName,
  }
}

/** The listing that a row is about; null where there is none yet, a problem where it could be more than one. */
export function listingOf(
  { line, values }: RowDraft,
  { bySlug, byAcgmeId, byName }: KnownListings,
): KnownListing | null | RowProblem {
  const slug = textOf(values.get('slug'))
  const acgmeId = textOf(values.get('acgmeId'))
  const bySlugFound = slug === null ? null : (bySlug.get(slug) ?? null)
  const byNumber = acgmeId === null ? null : (byAcgmeId.get(acgmeId) ?? null)
  if (bySlugFound && byNumber && bySlugFound.id !== byNumber.id) {
    return {
      line,
      column: headOf('acgmeId'),
      message: `“${byNumber.name ?? byNumber.slug}” has this number here, and the address name is that of “${bySlugFound.name ?? bySlugFound.slug}”. One of the two is wrong.`,
    }
  }
  const found = bySlugFound ?? byNumber
  if (found) return found
  const key = nameKey(textOf(values.get('name')), textOf(values.get('institution')))
  const same = key === null ? [] : (byName.get(key) ?? [])
  const [only, ...others] = same
  if (!only) return null
  if (others.length > 0) {
    return {
      line,
      column: headOf('name'),
      message: `${same.length} listings have this name at this institution. Say which by “Address name”: ${same.map((one) => one.slug).join(' or ')}.`,
    }
  }
  if (acgmeId !== null && only.acgmeId !== null && only.acgmeId !== acgmeId) {
    return {
      line,
      column: headOf('acgmeId'),
      message: `The listing of this name at this institution has the number ${only.acgmeId} here. If that one is wrong, say so by its “Address name”, ${only.slug}; if these are two programs, give them two names.`,
    }
  }
  return only
}

/** What a row that is about no listing yet could be mistaken for: two of these in a file are one program twice. */
export function identityOf({ values }: RowDraft): string[] {
  const acgmeId = textOf(values.get('acgmeId'))
  const slug = textOf(values.get('slug'))
  const key = nameKey(textOf(values.get('name')), textOf(values.get('institution')))
  return [
    ...(acgmeId === null ? [] : [`number ${acgmeId}`]),
    ...(slug === null ? [] : [`slug ${slug}`]),
    ...(key === null ? [] : [`name ${key}`]),
  ]
}

function nameKey(name: string | null, institution: string | null): string | null {
  return name === null || institution === null ? null : `${withoutArticle(name)} ${institution}`
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
