import { groupBy } from '../frame/group-by.ts'
import type { GlossaryTerm } from './glossary-term.ts'

/** Terms under one letter; those that begin with a digit or a sign stand under '0-9'. */
export interface GlossaryLetter {
  readonly letter: string
  readonly terms: readonly GlossaryTerm[]
}

/** The glossary by letter, as in a printed one: case and accents do not count, '0-9' comes first. */
export function glossaryByLetter(terms: readonly GlossaryTerm[]): GlossaryLetter[] {
  const byLetter = groupBy(
    [...terms].sort((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base', numeric: true })),
    ({ term }) => letterOf(term),
  )
  return [...byLetter]
    .map(([letter, list]) => ({ letter, terms: list }))
    .sort((a, b) => a.letter.localeCompare(b.letter, 'en'))
}

function letterOf(term: string): string {
  const first = term.normalize('NFD').charAt(0).toUpperCase()
  return /[A-Z]/.test(first) ? first : '0-9'
}
