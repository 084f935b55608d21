type Range = readonly [low: number, high: number]

/** A full clinical week after training by our editors' judgment; the note says whom it describes. */
export function estimatedWeek(week: {
  readonly hours: Range
  readonly nights: Range
  readonly callDays: Range
  readonly remoteShare: Range
  readonly note: string
}) {
  return {
    hours: estimated(week.hours),
    nights: estimated(week.nights),
    callDays: estimated(week.callDays),
    remoteShare: estimated(week.remoteShare),
    note: week.note,
  }
}

function estimated([low, high]: Range) {
  return { low, high, evidence: 'editorial-estimate' as const }
}
