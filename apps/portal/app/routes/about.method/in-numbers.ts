import type { AmountRange } from '@evenkeel/domain'

/** A number with at most one decimal, as this page shows its arithmetic: '8.3', '50'; a minus sign below 0. */
export function oneDecimal(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return rounded < 0 ? `−${-rounded}` : String(rounded)
}

/** Both ends of a range: '44.8–56'. Unknown is said. */
export function rangeOfDecimals(range: AmountRange): string {
  return range ? `${oneDecimal(range.low)}–${oneDecimal(range.high)}` : 'unknown'
}
