import { dimensions } from '../frame/dimensions.ts'
import { labelOf, type Option } from '../frame/option.ts'
import { stages as allStages } from '../frame/stages.ts'
import { visaStatusCodes } from '../visas/visa-status.ts'
import type { AddressedAdvice } from './audience.ts'
import { bands } from './band.ts'
import { stressors } from './stressors.ts'

/** A word to an editor about the conditions of a piece of advice. */
export interface ConditionWarning {
  /**
   * `never`: no reader can get it. `always`: every reader at its stages gets it who has answered the assessment.
   * `idle`: a part of the conditions that changes nothing, or next to nothing.
   */
  readonly verdict: 'never' | 'always' | 'idle'
  readonly message: string
}

/** What is odd about the conditions of a piece of advice, the gravest first; empty where nothing is. */
export function conditionWarnings(item: AddressedAdvice): ConditionWarning[] {
  if (item.stages.length === 0)
    return [{ verdict: 'never', message: 'Say at which stages this can be done: until then nobody gets it.' }]
  const { when } = item
  const wanted = when.stages.filter((stage) => item.stages.includes(stage))
  if (when.stages.length > 0 && wanted.length === 0)
    return [
      {
        verdict: 'never',
        message: `Nobody can get this: it is for ${listed(allStages, item.stages)}, and its condition asks for ${listed(allStages, when.stages)}.`,
      },
    ]
  return [
    ...alwaysWarning(item),
    ...idleWarnings(item).map((message) => ({ verdict: 'idle' as const, message })),
  ]
}

/** True where the conditions let through everybody at the item's stages who has answered. */
export function reachesEverybody({ stages, when }: AddressedAdvice): boolean {
  return (
    when.specialties.length + when.careerModels.length + when.stressors.length === 0 &&
    (when.dimensions.length === 0 || dimensionsInAllBands(when).length > 0) &&
    (when.stages.length === 0 || stages.every((stage) => when.stages.includes(stage))) &&
    (when.visas.length === 0 || namesAll(when.visas, visaStatusCodes))
  )
}

function alwaysWarning(item: AddressedAdvice): ConditionWarning[] {
  if (!reachesEverybody(item)) return []
  const hasConditions = Object.values(item.when).some((list) => list.length > 0)
  const message = hasConditions
    ? 'Everybody at its stages gets this: the conditions let all answers through.'
    : 'Everybody at its stages gets this: no condition is set. Right for advice that holds for all.'
  return [{ verdict: 'always', message }]
}

function idleWarnings({ stages, when }: AddressedAdvice): string[] {
  const outside = when.stages.filter((stage) => !stages.includes(stage))
  const isEveryStage = when.stages.length > 0 && stages.every((stage) => when.stages.includes(stage))
  const pairs = when.dimensions.map(({ dimension, band }) => `${dimension} ${band}`)
  return [
    outside.length > 0 &&
      `The condition on ${listed(allStages, outside)} changes nothing: the advice is not for that stage.`,
    isEveryStage &&
      'The condition names every stage that the advice is for: it only keeps out readers who do not say theirs.',
    ...dimensionsInAllBands(when).map(
      (dimension) =>
        `${labelOf(dimensions, dimension)} may be low, middle or high: that holds for everybody who has answered on it, whatever the other dimensions are.`,
    ),
    namesAll(when.visas, visaStatusCodes) &&
      'Every visa status is named: it only keeps out readers who do not say theirs.',
    namesAll(when.stressors, stressors) &&
      'Every stressor is named: it only keeps out readers who name none.',
    new Set(pairs).size < pairs.length && 'A dimension stands there twice with the same band.',
  ].filter((message) => message !== false)
}

function dimensionsInAllBands({ dimensions: wanted }: AddressedAdvice['when']) {
  return dimensions
    .map(({ value }) => value)
    .filter((dimension) =>
      bands.every(({ value: band }) =>
        wanted.some((one) => one.dimension === dimension && one.band === band),
      ),
    )
}

function namesAll(named: readonly string[], options: readonly Option[]): boolean {
  return options.every(({ value }) => named.includes(value))
}

function listed(options: readonly Option[], values: readonly string[]): string {
  return values.map((value) => labelOf(options, value).toLowerCase()).join(' or ')
}
