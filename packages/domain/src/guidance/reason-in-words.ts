import type { Reason } from '../assessment/matching-guidance.ts'
import { dimensions } from '../frame/dimensions.ts'
import { labelOf } from '../frame/option.ts'
import { stages } from '../frame/stages.ts'
import { visaStatusCodes } from '../visas/visa-status.ts'
import { stressors } from './stressors.ts'

/** Finds the name of a specialty or a career model by its slug. */
export type NameOf = (slug: string) => string

/** What in somebody's answers calls for a piece of advice, in a few words: 'Time is low', 'J-1'. */
export function reasonInWords(reason: Reason, nameOf: NameOf): string {
  switch (reason.kind) {
    case 'dimension':
      return `${labelOf(dimensions, reason.dimension)} is ${reason.band}`
    case 'stressor':
      return labelOf(stressors, reason.stressor)
    case 'visa':
      return labelOf(visaStatusCodes, reason.visa)
    case 'stage':
      return labelOf(stages, reason.stage)
    case 'specialty':
      return nameOf(reason.specialty)
    case 'careerModel':
      return nameOf(reason.careerModel)
  }
}
