interface Share {
  readonly label: string
  readonly part: number
  readonly of: number
}

/** One sentence on shares: the fullest and the emptiest row by name, or that all are alike. Rows of nothing do not count. */
export function takeawayOf(rows: readonly Share[]): string {
  const counted = rows.filter(({ of }) => of > 0)
  const [first] = counted
  if (!first) return 'There is nothing to count yet.'
  const fullest = counted.reduce((best, row) => (shareOf(row) > shareOf(best) ? row : best), first)
  const emptiest = counted.reduce((least, row) => (shareOf(row) < shareOf(least) ? row : least), first)
  if (shareOf(fullest) === shareOf(emptiest)) {
    return `${counted.length > 1 ? 'Each of them' : first.label}: ${percent(first)} is stated.`
  }
  return `Most is stated of ${inSentence(fullest)}, least of ${inSentence(emptiest)}.`
}

function inSentence(row: Share): string {
  return `${row.label} (${percent(row)})`
}

/** Something is never called nothing, nor nearly all all. */
function percent(row: Share): string {
  const exact = shareOf(row) * 100
  if (exact > 0 && exact < 1) return 'under 1 %'
  if (exact < 100 && exact > 99) return 'over 99 %'
  return `${Math.round(exact)} %`
}

function shareOf({ part, of }: Share): number {
  return part / of
}
