/** A point of a value scale: an amount and what it is worth, from 0 (hardest on a person) to 1 (easiest). */
export type Anchor = readonly [amount: number, worth: number]

/**
 * What an amount is worth on a fixed scale: straight lines between the anchors, level beyond the first and the last.
 * The anchors stand in rising order of amount. Fixed anchors, so that one thing's worth never depends on another's.
 */
export function worthOf(anchors: readonly Anchor[], amount: number): number {
  const [first] = anchors
  if (!first) throw new Error('A value scale needs at least one anchor.')
  let before = first
  for (const anchor of anchors) {
    if (amount < anchor[0]) return between(before, anchor, amount)
    before = anchor
  }
  return before[1]
}

/** What a value is worth, from 0 to 1: by straight lines between amounts, or by answer. */
export type ValueScale = readonly Anchor[] | Readonly<Record<string, number>>

/** What a value is worth on its scale; null where it is unknown, or not on the scale. */
export function worthOn(scale: ValueScale, value: unknown): number | null {
  if (isAnchors(scale)) return typeof value === 'number' ? worthOf(scale, value) : null
  return typeof value === 'string' ? (scale[value] ?? null) : null
}

function isAnchors(scale: ValueScale): scale is readonly Anchor[] {
  return Array.isArray(scale)
}

function between(low: Anchor, high: Anchor, amount: number): number {
  if (low[0] === high[0] || amount <= low[0]) return low[1]
  return low[1] + ((high[1] - low[1]) * (amount - low[0])) / (high[0] - low[0])
}
