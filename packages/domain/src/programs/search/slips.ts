/** How many typing mistakes are forgiven in a word that nobody has as it was typed: none in short ones. */
export function slipsForgiven(term: string): number {
  return term.length < 5 ? 0 : term.length < 9 ? 1 : 2
}

/**
 * True when at most so many slips make `word` begin with `term`: a letter more, less or changed, or two neighbors
 * swapped. Letters that agree are taken as agreeing, so that only places where they do not are looked at twice.
 */
export function beginsNearly(word: string, term: string, slips: number): boolean {
  let at = 0
  while (at < term.length && word[at] === term[at]) at += 1
  if (at === term.length) return true
  if (slips === 0) return false
  const isSwapped = at + 1 < term.length && word[at] === term[at + 1] && word[at + 1] === term[at]
  const restOfWord = word.slice(at + 1)
  const restOfTerm = term.slice(at + 1)
  return (
    beginsNearly(restOfWord, restOfTerm, slips - 1) ||
    beginsNearly(word.slice(at), restOfTerm, slips - 1) ||
    beginsNearly(restOfWord, term.slice(at), slips - 1) ||
    (isSwapped && beginsNearly(word.slice(at + 2), term.slice(at + 2), slips - 1))
  )
}
