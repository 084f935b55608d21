import { dimensions } from '../frame/dimensions.ts'
import { labelOf } from '../frame/option.ts'
import { stages } from '../frame/stages.ts'
import { visaStatusCodes } from '../visas/visa-status.ts'
import type { Band } from './band.ts'
import type { AdviceCount, GuidanceCoverage } from './coverage.ts'
import { stressors } from './stressors.ts'

/**
 * For whom there is no advice, a sentence each. A dimension that stands high asks for none; low and middle do, at every
 * stage. Advice that needs a further condition counts as advice.
 */
export function coverageGaps(coverage: GuidanceCoverage): string[] {
  return [
    ...bandsThatNeedAdvice.flatMap((band) =>
      dimensions.flatMap(({ value, label }) => gapOf(value, label, band)),
    ),
    ...coverage.helps.flatMap(({ dimension, count }) =>
      count > 0 ? [] : [`Nothing is meant to lift ${labelOf(dimensions, dimension).toLowerCase()}.`],
    ),
    ...coverage.stages.flatMap(({ stage, ...count }) =>
      total(count) > 0 ? [] : [`There is no advice at all for: ${labelOf(stages, stage).toLowerCase()}.`],
    ),
    ...coverage.visas.flatMap(({ visa, ...count }) =>
      total(count) > 0 ? [] : [`No advice names the visa status: ${labelOf(visaStatusCodes, visa)}.`],
    ),
    ...coverage.stressors.flatMap(({ stressor, ...count }) =>
      total(count) > 0 ? [] : [`No advice names the stressor: ${labelOf(stressors, stressor)}.`],
    ),
  ]

  function gapOf(dimension: string, label: string, band: Band): string[] {
    const empty = coverage.cells.filter(
      (cell) => cell.dimension === dimension && cell.band === band && total(cell) === 0,
    )
    if (empty.length === 0) return []
    if (empty.length === stages.length) return [`${label}, ${band}: no advice at any stage.`]
    const where = empty.map(({ stage }) => labelOf(stages, stage).toLowerCase()).join(', ')
    return [`${label}, ${band}: no advice for ${where}.`]
  }
}

const bandsThatNeedAdvice: readonly Band[] = ['low', 'middle']

function total({ forAll, onCondition }: AdviceCount): number {
  return forAll + onCondition
}
