import {
  bandOfScore,
  type DimensionResult,
  dimensions,
  type Driver,
  labelOf,
  type OpenRange,
  stages,
  stressors,
  type Reason,
  visaStatusCodes,
  type Weights,
} from '@evenkeel/domain'
import { lowerFirst } from './lower-first.ts'

const bandWords = { low: 'low', middle: 'in the middle', high: 'high' } as const

/** One sentence on a dimension: where it stands, or why there is no number. */
export function dimensionSentence({ label, score, answered, of }: DimensionResult): string {
  if (score === null)
    return `Not enough answers: ${answered} of ${of}. ${label} gets a score with at least ${Math.ceil(of / 2)}.`
  const base = `${label} stands ${bandWords[bandOfScore(score)]}, at ${Math.round(score)} of 100`
  return answered === of ? `${base}.` : `${base}, by ${answered} of ${of} questions.`
}

/** What leads the result: the lowest dimension, or all that share the place. */
export function leadSentence(lowest: readonly DimensionResult[], scored: number): string {
  const [first] = lowest
  if (!first) return 'No dimension has enough answers for a score yet.'
  const score = Math.round(first.score ?? 0)
  if (lowest.length === scored && scored > 1) return `All of them stand at ${score} of 100.`
  return `${listOf(lowest.map(({ label }) => label))} ${lowest.length === 1 ? 'stands' : 'stand'} lowest, at ${score} of 100.`
}

/** What pulls a dimension one way, strongest first: 'rested nights (“One or two”), 13 points'. */
export function driverInWords({ about, answer, points }: Driver): string {
  const amount = Math.round(Math.abs(points))
  return `${about} (“${answer}”), ${amount} ${amount === 1 ? 'point' : 'points'}`
}

/** The overall score as the sum that it is: '0.46 × 25 (Time) + …'. Dimensions without weight are left out. */
export function overallFormula(results: readonly DimensionResult[], weights: Weights): string {
  return results
    .filter(({ dimension }) => weights[dimension] > 0)
    .map(({ dimension, label, score }) => {
      const worth = score === null ? 'no score' : String(Math.round(score))
      return `${weights[dimension].toFixed(2)} × ${worth} (${label})`
    })
    .join(' + ')
}

/** Between which scores a dimension lies while questions are open. */
export function openRangeInWords({ dimension, low, high, open }: OpenRange): string {
  const count = open.length === 1 ? 'one question is' : `${open.length} questions are`
  return `${labelOf(dimensions, dimension)}: ${count} open; answered, it would lie between ${Math.round(low)} and ${Math.round(high)}.`
}

/** Why a piece of advice is shown, in a sentence. */
export function reasonsInWords(
  because: readonly Reason[],
  names: Readonly<Partial<Record<string, string>>>,
): string {
  if (because.length === 0) return 'Shown because it holds for everybody at this stage.'
  return `Shown because ${listOf(because.map((reason) => reasonInWords(reason, names)))}.`
}

function reasonInWords(reason: Reason, names: Readonly<Partial<Record<string, string>>>): string {
  switch (reason.kind) {
    case 'dimension':
      return `${labelOf(dimensions, reason.dimension).toLowerCase()} stands ${bandWords[reason.band]}`
    case 'stressor':
      return `you named “${lowerFirst(labelOf(stressors, reason.stressor))}”`
    case 'visa':
      return `your status is “${labelOf(visaStatusCodes, reason.visa)}”`
    case 'stage':
      return `your stage is “${lowerFirst(labelOf(stages, reason.stage))}”`
    case 'specialty':
      return `you named ${names[reason.specialty] ?? reason.specialty}`
    case 'careerModel':
      return `you consider “${names[reason.careerModel] ?? reason.careerModel}”`
  }
}

/** 'Time', 'Time and Energy', 'Time, Energy and Growth'. */
export function listOf(names: readonly string[]): string {
  const [last = '', ...before] = [...names].reverse()
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`
}
