/** How often a wage in a file is paid, by the words that files use for it. */
const timesAYear: Readonly<Record<string, number>> = {
  year: 1,
  yr: 1,
  month: 12,
  mth: 12,
  'bi-weekly': 26,
  biweekly: 26,
  bi: 26,
  week: 52,
  wk: 52,
  // 40 hours a week, 52 weeks: the hours on which the Department of Labor turns an hour's wage into a year's.
  hour: 2080,
  hr: 2080,
}

/** Pay outside of this is a slip of whoever typed it: an hour's wage filed as a year's, a year's as an hour's. */
const believable = { from: 10_000, to: 2_000_000 }

/** Dollars a year, to the whole dollar; null where the amount or its unit cannot be read, or cannot be true. */
export function yearlyPay(amount: string, unit: string): number | null {
  const plain = amount.trim().replace(/^\$\s*/, '')
  if (!/^\d+(?:,\d{3})*(?:\.\d+)?$/.test(plain)) return null
  const times = timesAYear[unit.trim().toLowerCase()]
  if (times === undefined) return null
  const yearly = Math.round(Number(plain.replaceAll(',', '')) * times)
  return yearly >= believable.from && yearly <= believable.to ? yearly : null
}
