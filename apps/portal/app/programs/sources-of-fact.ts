import { type Evidence, labelOf, sourceKinds } from '@evenkeel/domain'
import type { SourceOfFact } from '@evenkeel/ui'

/** The evidence rows of a fact as the list of its sources wants them. */
export function sourcesOfFact(evidence: readonly Evidence[]): SourceOfFact[] {
  return evidence.map(({ sourceName, sourceKind, url, checkedOn, agrees, note }) => ({
    name: sourceName,
    kind: labelOf(sourceKinds, sourceKind),
    url,
    checkedOn,
    agrees,
    note,
  }))
}
