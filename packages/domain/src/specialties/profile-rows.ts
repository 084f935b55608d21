import { dimensions } from '../frame/dimensions.ts'
import type { ComparedGroup } from '../programs/comparison/comparison.ts'
import { rowLikeness } from '../programs/comparison/row-likeness.ts'
import type { Figure } from './figure.ts'
import { figureCell, listCell, type ProfileCell, ratingCell } from './profile-cell.ts'
import type { EvidenceLabel } from './rating.ts'
import { ratingInWords } from './rating-rows.ts'

/** A question that is put to every profile of a comparison. */
export interface ProfileRow<T> {
  readonly key: string
  readonly label: string
  readonly cell: (profile: T) => ProfileCell
}

export interface ProfileGroup<T> {
  readonly key: string
  readonly label: string
  readonly rows: readonly ProfileRow<T>[]
}

/** Puts every question to every profile, in their order; rows that apply to none of them are left out. */
export function compareProfiles<T>(
  profiles: readonly T[],
  groups: readonly ProfileGroup<T>[],
): ComparedGroup<ProfileCell>[] {
  return groups
    .map(({ key, label, rows }) => ({
      key,
      label,
      rows: rows.flatMap((row) => {
        const cells = profiles.map(row.cell)
        const likeness = rowLikeness(cells)
        return likeness ? [{ key: row.key, label: row.label, likeness, cells }] : []
      }),
    }))
    .filter(({ rows }) => rows.length > 0)
}

interface Rated {
  readonly dimension: string
  readonly value: number | null
  readonly evidence: EvidenceLabel
  readonly reason: string | null
}

/** A row for each dimension. `where` goes before the dimension's name: 'PGY-1'; '' where it says itself. */
export function ratingRows<T>(
  where: string,
  ratingsOf: (profile: T) => readonly Rated[],
  applies: (profile: T) => boolean = () => true,
): ProfileRow<T>[] {
  return dimensions.map(({ value, label }) => ({
    key: `${where} ${value}`,
    label: where === '' ? label : `${where}, ${label.toLowerCase()}`,
    cell: (profile) =>
      applies(profile)
        ? ratingCell(ratingInWords(ratingsOf(profile).find(({ dimension }) => dimension === value)))
        : { kind: 'does-not-apply' },
  }))
}

interface Weighed {
  readonly strengths: readonly string[]
  readonly strains: readonly string[]
}

/** What speaks for it and what against. */
export const forAndAgainstRows: readonly ProfileRow<Weighed>[] = [
  { key: 'strengths', label: 'Strengths', cell: ({ strengths }) => listCell(strengths) },
  { key: 'strains', label: 'Strains', cell: ({ strains }) => listCell(strains) },
]

/** A row for each kind of figure that one of the profiles has, in the order in which they first come. */
export function figureRows(profiles: readonly { readonly figures: readonly Figure[] }[]) {
  const labels = new Set(profiles.flatMap(({ figures }) => figures.map(({ label }) => label)))
  return [...labels].map((label): ProfileRow<{ readonly figures: readonly Figure[] }> => ({
    key: `figure ${label}`,
    label,
    cell: ({ figures }) => figureCell(figures.find((figure) => figure.label === label)),
  }))
}
