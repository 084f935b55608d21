import { dimensions } from '@evenkeel/domain'
import type { BalanceValues } from './balance.ts'

/**
 * One sentence on the way of the five dimensions: the hardest and the easiest stage by mean of what is known there.
 * A stage without any value takes no part and is named.
 */
export function trajectoryTakeaway(steps: readonly { label: string; values: BalanceValues }[]): string {
  const means = steps.map(({ label, values }) => ({ label, mean: meanOfKnown(values) }))
  const known = means.flatMap(({ label, mean }) => (mean === null ? [] : [{ label, mean }]))
  const silent = means.filter(({ mean }) => mean === null).map(({ label }) => label)
  const [first] = known
  if (!first) return 'No guidance yet for any stage.'
  const hardest = known.reduce((low, one) => (one.mean < low.mean ? one : low), first)
  const easiest = known.reduce((high, one) => (one.mean > high.mean ? one : high), first)
  const shape =
    known.length === 1
      ? `${first.label}: ${Math.round(first.mean)} of 100 on average.`
      : hardest.mean === easiest.mean
        ? `Much the same at every rated stage (${Math.round(first.mean)} of 100 on average).`
        : `Hardest at ${hardest.label} (${Math.round(hardest.mean)} of 100 on average), easiest at ${easiest.label} (${Math.round(easiest.mean)}).`
  return silent.length === 0 ? shape : `${shape} No guidance yet for ${silent.join(', ')}.`
}

function meanOfKnown(values: BalanceValues): number | null {
  const known = dimensions.flatMap(({ value }) => {
    const score = values[value]
    return score === null ? [] : [score]
  })
  return known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length
}
