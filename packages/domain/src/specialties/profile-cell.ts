import { type InapplicableCell } from '../programs/comparison/compared-cell.ts'
import type { Figure } from './figure.ts'
import type { RatingInWords } from './rating-rows.ts'

/** What one profile says in one row of a comparison. */
export type ProfileCell = StatedProfileCell | { readonly kind: 'unknown' } | InapplicableCell

export interface StatedProfileCell {
  readonly kind: 'stated'
  /** Equal for two profiles exactly where they say the same. */
  readonly same: string
  /** Profiles wear no marks of facts: what they rest on stands in their content. */
  readonly status: null
  readonly content: ProfileContent
}

export type ProfileContent =
  | { readonly as: 'words'; readonly text: string; readonly basis: string | null }
  | { readonly as: 'list'; readonly items: readonly string[] }
  | { readonly as: 'rating'; readonly rating: RatingInWords }
  | { readonly as: 'figure'; readonly figure: Figure }

const unknown = { kind: 'unknown' } as const

/** Words, with what they rest on where that has to be said; unknown without words. */
export function wordsCell(text: string | null, basis: string | null = null): ProfileCell {
  return text === null ? unknown : stated(text, { as: 'words', text, basis })
}

/** Sentences; unknown without any. */
export function listCell(items: readonly string[]): ProfileCell {
  return items.length === 0 ? unknown : stated(items.join('\n'), { as: 'list', items })
}

/** A rating; unknown where nobody gave one. Two ratings say the same where their steps do. */
export function ratingCell(rating: RatingInWords): ProfileCell {
  return rating.evidence === 'no-guidance' ? unknown : stated(rating.step, { as: 'rating', rating })
}

/** A figure with its one source; unknown where the profile has none of that kind. */
export function figureCell(figure: Figure | undefined): ProfileCell {
  return figure === undefined ? unknown : stated(figure.value, { as: 'figure', figure })
}

function stated(same: string, content: ProfileContent): StatedProfileCell {
  return { kind: 'stated', same, status: null, content }
}
