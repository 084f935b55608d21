import { beginsNearly, slipsForgiven } from './slips.ts'
import { synonymGroups } from './synonyms.ts'

/** Lower case, accents and apostrophes dropped, everything else that is no letter or digit made a space. */
export function normalizeText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** One of the things that a query asks for: normalized words and phrases of which one has to stand, as typed first. */
export type WantedTerm = readonly [typed: string, ...meaningTheSame: string[]]

/** What a query asks for. Known phrases stay together ('internal medicine' is one term), other words stand alone. */
export function termsWanted(query: string): WantedTerm[] {
  let rest = ` ${normalizeText(query)} `
  const found: string[] = []
  for (const phrase of phrases) {
    if (!rest.includes(` ${phrase} `)) continue
    found.push(phrase)
    rest = rest.replace(` ${phrase} `, ' ')
  }
  return [...found, ...rest.split(' ').filter((word) => word !== '')].map(withSynonyms)
}

/** True for several words that have to stand next to each other. */
export function isPhrase(term: string): boolean {
  return term.includes(' ')
}

/** True when a word of a text is what a single-word term asks for, or begins with it. */
export function isWordFor(word: string, term: string): boolean {
  return term.length <= abbreviationLength ? word === term : word.startsWith(term)
}

/** True when a word of a text is nearly what a single-word term asks for. */
export function isNearlyWordFor(word: string, term: string): boolean {
  const slips = slipsForgiven(term)
  return slips > 0 && beginsNearly(word, term, slips)
}

/** True when a phrase stands in a normalized text. */
export function phraseStandsIn(text: string, phrase: string): boolean {
  return text.startsWith(phrase) || text.includes(` ${phrase}`)
}

/** Terms of up to this many letters have to be the whole word: 'em' is not the beginning of 'emory'. */
const abbreviationLength = 2

function withSynonyms(term: string): WantedTerm {
  const same = synonymGroups.filter((group) => group.includes(term)).flat()
  return [term, ...new Set(same.filter((other) => other !== term))]
}

/** Longest first, so that a phrase is not cut by one that it contains. */
const phrases = synonymGroups
  .flat()
  .filter(isPhrase)
  .sort((a, b) => b.length - a.length)
