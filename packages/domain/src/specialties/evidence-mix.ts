import type { EvidenceLabel } from './rating.ts'

/**
 * What a set of ratings rests on, in a short line: '4 editorial estimates, 1 sourced'. Ratings that nobody gave are
 * counted too; without any rating it says that there is no guidance yet.
 */
export function evidenceMixInWords(ratings: readonly { readonly evidence: EvidenceLabel }[]): string {
  const count = (label: EvidenceLabel) => ratings.filter(({ evidence }) => evidence === label).length
  const estimates = count('editorial-estimate')
  const sourced = count('sourced')
  const none = count('no-guidance')
  if (estimates + sourced === 0) return 'No guidance yet'
  return [
    estimates > 0 && `${estimates} editorial ${estimates === 1 ? 'estimate' : 'estimates'}`,
    sourced > 0 && `${sourced} sourced`,
    none > 0 && `${none} without guidance`,
  ]
    .filter(Boolean)
    .join(', ')
}
