import type { UnknownKept } from '@evenkeel/domain'

/**
 * Who is shown although not everything that is asked is known of them, and what is missing: '3 of them do not say
 * everything that is asked here; they are kept. Not said: H-1B policy by 3.' Null where everything is known of all.
 */
export function keptWords(kept: number, total: number, by: readonly UnknownKept[]): string | null {
  if (kept === 0) return null
  const missing = by.map(({ label, count }) => `${label} by ${count}`).join(', ')
  return `${who(kept, total)} Not said: ${missing}.`
}

function who(kept: number, total: number): string {
  if (kept === total)
    return total === 1
      ? 'It does not say everything that is asked here; it is kept.'
      : 'None of them says everything that is asked here; they are kept.'
  return kept === 1
    ? '1 of them does not say everything that is asked here; it is kept.'
    : `${kept} of them do not say everything that is asked here; they are kept.`
}
