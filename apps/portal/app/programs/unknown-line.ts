/**
 * How much a listing leaves open, and the first few things: '24 facts: work hours a week, nights, call and 21 more'.
 * Sponsorship counts but is not among the first few: the visa line tells it. Null where everything is stated.
 */
export function unknownLine(labels: readonly string[]): string | null {
  if (labels.length === 0) return null
  const others = labels.filter((label) => !label.endsWith('sponsorship'))
  const named = (others.length > 0 ? others : labels).slice(0, 3)
  const rest = labels.length - named.length
  const names = named.map(lowerFirst)
  const list = rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ')
  return labels.length === 1 ? list : `${labels.length} facts: ${list}`
}

/** 'Nights' becomes 'nights'; 'US clinical experience', 'J-1' and 'Step 3' stay. */
function lowerFirst(label: string): string {
  return /^(?!Step )[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
