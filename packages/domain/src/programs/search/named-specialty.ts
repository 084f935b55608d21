import { normalizeText, isNearlyWordFor, termsWanted, type WantedTerm } from './text-match.ts'
import { type SpecialtyWords, specialtyWords } from './specialty-words.ts'
import type { WordIndex } from './word-index.ts'

/** A specialty that the words of a search name, and the words besides it. */
export interface NamedSpecialty {
  readonly label: string
  /** Whether an answer with this label is the same specialty. */
  readonly isCalled: (label: string) => boolean
  readonly otherWords: string
}

/**
 * The first specialty that a query names: by its name, a short form, or another spelling. A word that no listing has
 * also names the one specialty that begins with it or, where none does, nearly begins with it. `labels` are names that
 * listings use besides those that are known. Null where none is named.
 */
export function namedSpecialty(
  words: WordIndex,
  labels: readonly string[],
  query: string,
): NamedSpecialty | null {
  const known = [...specialtyWords, ...labels.map(calledOnly)]
  const terms = termsWanted(query)
  for (const term of terms) {
    const found = exactly(known, term) ?? (words.stands(term) ? null : roughly(known, term))
    if (!found) continue
    return {
      label: found.label,
      isCalled: (label) => found.same.includes(normalizeText(label)),
      otherWords: terms
        .filter((other) => other !== term)
        .map(([typed]) => typed)
        .join(' '),
    }
  }
  return null
}

function calledOnly(label: string): SpecialtyWords {
  return { label, same: [normalizeText(label)], loose: [] }
}

function exactly(known: readonly SpecialtyWords[], [typed]: WantedTerm): SpecialtyWords | undefined {
  return known.find(({ same, loose }) => same.includes(typed) || loose.includes(typed))
}

function roughly(known: readonly SpecialtyWords[], [typed]: WantedTerm): SpecialtyWords | null {
  if (typed.length < shortestBeginning) return null
  const begun = having(known, (word) => word.startsWith(typed))
  return onlyOne(begun.length > 0 ? begun : having(known, (word) => isNearlyWordFor(word, typed)))
}

/** Shorter beginnings could be of anything. */
const shortestBeginning = 4

function having(known: readonly SpecialtyWords[], isWanted: (word: string) => boolean): SpecialtyWords[] {
  return known.filter(({ same }) => same.some(isWanted))
}

function onlyOne(found: readonly SpecialtyWords[]): SpecialtyWords | null {
  const names = new Set(found.map(({ label }) => normalizeText(label)))
  return names.size === 1 ? (found[0] ?? null) : null
}
