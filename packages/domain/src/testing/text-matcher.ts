import {
  isNearlyWordFor,
  isPhrase,
  isWordFor,
  phraseStandsIn,
  termsWanted,
} from '../programs/search/text-match.ts'

/**
 * A test for normalized texts, written as plainly as its rule: every term asked for stands in the text, as typed or as
 * a synonym; a term that stands in none of the texts may stand there with typing mistakes. No term: everything matches.
 */
export function textMatcher(query: string, texts: readonly string[]): (text: string) => boolean {
  const tests = termsWanted(query).map((alternatives) => {
    const [typed] = alternatives
    const stands = (text: string) => alternatives.some((term) => standsIn(text, term))
    const nearlyStands = (text: string) =>
      !isPhrase(typed) && text.split(' ').some((word) => isNearlyWordFor(word, typed))
    return texts.some(stands) ? stands : nearlyStands
  })
  return (text) => tests.every((test) => test(text))
}

function standsIn(text: string, term: string): boolean {
  if (isPhrase(term)) return phraseStandsIn(text, term)
  return text.split(' ').some((word) => isWordFor(word, term))
}
