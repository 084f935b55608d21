import type { EvidenceLabel } from '../specialties/rating.ts'
import { evidenceLabels } from '../specialties/rating.ts'
import { labelOf } from '../frame/option.ts'
import type { Range } from './range.ts'

/** A range as a reader reads it: '45–55 hours a week', '50 %'; 'No guidance yet' where nobody gave one. */
export function rangeInWords({ low, high }: Pick<Range, 'low' | 'high'>, unit: string): string {
  if (low === null || high === null) return labelOf(evidenceLabels, 'no-guidance')
  return low === high ? `${low} ${unit}` : `${low}–${high} ${unit}`
}

/** What a range rests on, in words; null where there is no range, which then says so itself. */
export function basisInWords({
  low,
  evidence,
}: {
  low: number | null
  evidence: EvidenceLabel
}): string | null {
  return low === null ? null : labelOf(evidenceLabels, evidence)
}
