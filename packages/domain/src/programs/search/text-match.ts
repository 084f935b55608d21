/** Words that people type for others that listings use; each group means the same. */
const synonymGroups: readonly (readonly string[])[] = [
  ['im', 'internal medicine'],
  ['em', 'emergency medicine'],
  ['fm', 'family medicine', 'family practice'],
  ['peds', 'pediatrics', 'paediatrics', 'pediatric', 'paediatric'],
  ['anesthesiology', 'anaesthesia', 'anesthesia', 'anaesthesiology'],
  ['obgyn', 'ob/gyn', 'obstetrics', 'obstetrics and gynecology'],
  ['psych', 'psychiatry'],
  ['path', 'pathology'],
  ['ci', 'clinical informatics', 'medical informatics'],
  ['hospital', 'medical center', 'med center'],
  ['st', 'saint'],
  ['univ', 'university'],
  ['childrens', 'pediatric hospital'],
]

/** Lower case, accents and apostrophes dropped, everything else that is no letter or digit made a space. */
export function normalizeText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/**
 * A test for normalized texts: every word asked for stands in the text as the beginning of a word, as a synonym, or,
 * from five letters on, with one typing mistake. No words asked for: everything matches.
 */
export function textMatcher(query: string): (normalizedText: string) => boolean {
  const wanted = termsWanted(query)
  return (text) => {
    const padded = ` ${text}`
    return wanted.every((alternatives) => alternatives.some((term) => standsIn(padded, term)))
  }
}

/** What a query asks for: for each of its terms the normalized words and phrases of which one has to stand. */
export function termsWanted(query: string): (readonly string[])[] {
  return termsOf(normalizeText(query)).map(alternativesOf)
}

/** True for several words that have to stand next to each other. */
export function isPhrase(term: string): boolean {
  return term.includes(' ')
}

/** True when a word of a text answers to a single-word term. */
export function isWordFor(word: string, term: string): boolean {
  if (term.length <= abbreviationLength) return word === term
  return word.startsWith(term) || (term.length >= forgivingLength && isOneSlipAway(word, term))
}

/** True when a term stands in a normalized text that has a space before it. */
export function standsIn(paddedText: string, term: string): boolean {
  if (isPhrase(term)) return paddedText.includes(` ${term}`)
  return paddedText.split(' ').some((word) => isWordFor(word, term))
}

/** Terms of up to this many letters have to be the whole word: 'em' is not the beginning of 'emory'. */
const abbreviationLength = 2
/** From this many letters on, one typing mistake is forgiven. */
const forgivingLength = 5

/** Known phrases stay together ('internal medicine' is one term), other words stand alone. */
function termsOf(query: string): string[] {
  let rest = ` ${query} `
  const found: string[] = []
  for (const phrase of phrases) {
    if (rest.includes(` ${phrase} `)) {
      found.push(phrase)
      rest = rest.replace(` ${phrase} `, ' ')
    }
  }
  return [...found, ...rest.split(' ').filter((word) => word !== '')]
}

function alternativesOf(term: string): readonly string[] {
  const groups = normalizedGroups.filter((group) => group.includes(term))
  return groups.length === 0 ? [term] : [...new Set([term, ...groups.flat()])]
}

/** True when one letter more, less, changed, or two neighbors swapped makes `word` begin with `term`. */
function isOneSlipAway(word: string, term: string): boolean {
  if (word.length < term.length - 1) return false
  let at = 0
  while (at < term.length && word[at] === term[at]) at += 1
  const restOfTerm = term.slice(at + 1)
  const swapped = word[at] === term[at + 1] && word[at + 1] === term[at]
  return (
    word.slice(at + 1).startsWith(restOfTerm) ||
    word.slice(at).startsWith(restOfTerm) ||
    word.slice(at + 1).startsWith(term.slice(at)) ||
    (swapped && word.slice(at + 2).startsWith(term.slice(at + 2)))
  )
}

const normalizedGroups = synonymGroups.map((group) => group.map(normalizeText))
const phrases = normalizedGroups.flat().filter((term) => term.includes(' '))
