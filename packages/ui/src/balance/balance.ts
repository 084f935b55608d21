import { type Dimension, dimensions } from '@evenkeel/domain'

/** A value from 0 (very hard on a person) to 100 (very easy on a person) per dimension; null where there is no guidance yet. */
export type BalanceValues = Readonly<Record<Dimension, number | null>>

/** The words for a value that nobody has given. */
export const noGuidance = 'No guidance yet'

/**
 * One sentence that says what the strip shows: what rides highest, what lies lowest, and what is unknown.
 * "Highest: Growth (75). Lowest: Time (25). No guidance yet: Energy."
 */
export function balanceTakeaway(values: BalanceValues): string {
  const known = dimensions.flatMap(({ value, label }) => {
    const score = values[value]
    return score === null ? [] : [{ label, score }]
  })
  const missing = dimensions.filter(({ value }) => values[value] === null).map(({ label }) => label)
  if (known.length === 0) return `${noGuidance} for any of the five dimensions.`
  const scores = known.map(({ score }) => score)
  const high = Math.max(...scores)
  const low = Math.min(...scores)
  const namesAt = (score: number) =>
    known
      .filter((one) => one.score === score)
      .map(({ label }) => label)
      .join(', ')
  const shape =
    high === low
      ? `Even at ${Math.round(high)}: ${namesAt(high)}.`
      : `Highest: ${namesAt(high)} (${Math.round(high)}). Lowest: ${namesAt(low)} (${Math.round(low)}).`
  return missing.length === 0 ? shape : `${shape} ${noGuidance}: ${missing.join(', ')}.`
}

/** A score for a table: a whole number, or the words for none. */
export function scoreInWords(score: number | null): string {
  return score === null ? noGuidance : String(Math.round(score))
}
