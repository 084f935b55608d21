import type { AmountRange, MixedWeek } from '../assessment/mixed-week.ts'
import type { SplitPost } from './split-post.ts'

/** One line of a split post in words: each part full time, and the split. */
export interface SplitPostRow {
  readonly key: string
  readonly label: string
  readonly clinical: string
  readonly informatics: string
  readonly split: string
}

/** A split post in words, as ranges. What is unknown names the part of which nothing is known. */
export function splitPostRows({ clinical, informatics, week }: SplitPost): SplitPostRow[] {
  return rows.map(({ key, label, unit, digits }) => {
    const lacking = [clinical, informatics].filter((part) => part[key] === null).map(({ name }) => name)
    return {
      key,
      label,
      clinical: say(clinical[key]),
      informatics: say(informatics[key]),
      split: lacking.length > 0 ? `Unknown: no guidance yet for ${lacking.join(' and ')}` : say(week[key]),
    }

    function say(range: AmountRange): string {
      if (!range) return 'No guidance yet'
      const [low, high] = [rounded(range.low, digits), rounded(range.high, digits)]
      return low === high ? `${low} ${unit}` : `${low}–${high} ${unit}`
    }
  })
}

type RowKey = keyof Omit<MixedWeek, 'clinicalHours'>

const rows: readonly { key: RowKey; label: string; unit: string; digits: 0 | 1 }[] = [
  { key: 'hours', label: 'Hours', unit: 'a week', digits: 0 },
  { key: 'nights', label: 'Nights', unit: 'a month', digits: 1 },
  { key: 'callDays', label: 'Days on call', unit: 'a month', digits: 1 },
  { key: 'remoteShare', label: 'Can be remote', unit: '% of the time', digits: 0 },
]

function rounded(amount: number, digits: 0 | 1): number {
  const scale = 10 ** digits
  return Math.round(amount * scale) / scale
}
