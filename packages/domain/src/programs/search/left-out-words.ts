import { inDigits } from '../../frame/in-digits.ts'
import type { LeftOut, LeftOutReason } from './search-result.ts'

/**
 * Who is not shown and why, facet by facet: '34 left out. State: 30 say something else. H-1B policy: 4 do not say.'
 * Null where nobody is left out. Each is counted once, under the first thing that rules it out.
 */
export function leftOutWords(leftOut: readonly LeftOut[]): string | null {
  const total = leftOut.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  return `${inDigits(total)} left out. ${leftOutReasonWords(leftOut).join(' ')}`
}

/** Why who is left out is, a sentence for each thing that rules somebody out: 'State: 30 say something else.' */
export function leftOutReasonWords(leftOut: readonly LeftOut[]): string[] {
  const labels = new Map(leftOut.map(({ facet, label }) => [facet, label]))
  return [...labels].map(([key, label]) => {
    const reasons = leftOut
      .filter(({ facet }) => facet === key)
      .map(({ reason, count }) => `${inDigits(count)} ${reasonWords(key, reason, count)}`)
    return `${label}: ${reasons.join(', ')}.${key === 'q' ? wordsHint : ''}`
  })
}

/** Who is shown although not everything that was asked is known of them; null where it is known of all. */
export function unknownKeptWords(count: number, total: number): string | null {
  if (count === 0) return null
  if (count === total)
    return count === 1
      ? 'It does not say everything that you asked for; it is kept.'
      : 'None of them says everything that you asked for; they are kept.'
  return count === 1
    ? '1 of them does not say everything that you asked for; it is kept.'
    : `${inDigits(count)} of them do not say everything that you asked for; they are kept.`
}

/** Which words nobody has as they were typed, so that others were looked for; null where that is none. */
export function readNearlyWords(typed: readonly string[]): string | null {
  if (typed.length === 0) return null
  const words = typed.map((word) => `“${word}”`).join(', ')
  return `No listing has ${words} as typed. Words spelled nearly like ${typed.length === 1 ? 'it' : 'these'} were looked for.`
}

/** A word can only be found where somebody stated it: whoever is not found may still fit. */
const wordsHint =
  ' Words are found in names, places and stated specialties only; visas are among the filters.'

function reasonWords(facet: string, reason: LeftOutReason, count: number): string {
  const [one, many] = facet === 'q' ? ['lacks them', 'lack them'] : words[reason]
  return count === 1 ? one : many
}

const words: Readonly<Record<LeftOutReason, readonly [one: string, many: string]>> = {
  'no-match': ['says something else', 'say something else'],
  unknown: ['does not say', 'do not say'],
  known: ['says it', 'say it'],
}
