import type { AmountRange } from '@evenkeel/domain'

/** A number with at most two decimals, as this page shows its arithmetic: '8.33', '50'; a minus sign below 0. */
export function decimals(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return rounded < 0 ? `−${-rounded}` : String(rounded)
}

/** Both ends of a range: '44.8–56'; one number where they are equal. Unknown is said. */
export function rangeOfDecimals(range: AmountRange): string {
  if (!range) return 'unknown'
  const [low, high] = [decimals(range.low), decimals(range.high)]
  return low === high ? low : `${low}–${high}`
}
