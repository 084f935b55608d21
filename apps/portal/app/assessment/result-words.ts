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

/**
 * The overall score as the sum that it is: '137 × 25 (Time) + 77 × 41.67 (Energy) + …, divided by 300'. Weights from an
 * order are fractions, and such shares are exact where decimals would not add up to 1. Dimensions without weight are left out.
 */
export function overallFormula(results: readonly DimensionResult[], weights: Weights): string {
  const weighed = results.filter(({ dimension }) => weights[dimension] > 0)
  const whole = wholeFor(weighed.map(({ dimension }) => weights[dimension]))
  const terms = weighed.map(({ dimension, label, score }) => ({
    share: Math.round(weights[dimension] * whole),
    worth: `${score === null ? 'no score' : Math.round(score * 100) / 100} (${label})`,
  }))
  if (terms.length === 1) return `only ${terms[0]?.worth} counts`
  return `${terms.map(({ share, worth }) => `${share} × ${worth}`).join(' + ')}, divided by ${whole}`
}

/** Orders of five have shares of 300; of other weights thousandths are shown. */
const largestWhole = 300

/** Of how many parts weights are whole ones; 1000 where there is no such number, and then they are rounded. */
function wholeFor(weights: readonly number[]): number {
  for (let whole = 1; whole <= largestWhole; whole += 1)
    if (weights.every((weight) => Math.abs(weight * whole - Math.round(weight * whole)) < 1e-9)) return whole
  return 1000
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
