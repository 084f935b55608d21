import type { Stage } from '../frame/stages.ts'
import type { VisaStatusCode } from '../visas/visa-status.ts'
import type { AssessmentItem } from './item.ts'
import { controlItems } from './items/control.ts'
import { energyItems } from './items/energy.ts'
import { growthItems } from './items/growth.ts'
import { timeItems } from './items/time.ts'
import { wellBeingItems } from './items/well-being.ts'

/**
 * The assessment: our own questions, two to four a dimension, for reflection. It is not a validated or clinical
 * instrument. A changed meaning, a new or a dropped item makes a new version; results name theirs.
 */
export const instrument = {
  id: 'evenkeel-balance',
  version: '1',
  items: [...timeItems, ...energyItems, ...controlItems, ...growthItems, ...wellBeingItems],
} as const satisfies { id: string; version: string; items: readonly AssessmentItem[] }

/** What decides which items are asked; null where the person has not said, and then nothing is held back for it. */
export interface WhoIsAsked {
  readonly stage: Stage | null
  readonly visa: VisaStatusCode | null
}

/** The items that apply to a person. What is not said holds no item back: it can still be skipped. */
export function itemsFor({ stage, visa }: WhoIsAsked): AssessmentItem[] {
  const all: readonly AssessmentItem[] = instrument.items
  return all.filter(
    ({ stages, visas }) =>
      (!stages || stage === null || stages.includes(stage)) &&
      (!visas || visa === null || visas.includes(visa)),
  )
}
