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
  const wanted = termsOf(normalizeText(query)).map(alternativesOf)
  return (text) => {
    const padded = ` ${text}`
    return wanted.every((alternatives) => alternatives.some((term) => standsIn(padded, term)))
  }
}

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

function standsIn(paddedText: string, term: string): boolean {
  const isAbbreviation = term.length <= 2
  if (paddedText.includes(isAbbreviation ? ` ${term} ` : ` ${term}`)) return true
  if (isAbbreviation) return paddedText.endsWith(` ${term}`)
  if (term.length < 5 || term.includes(' ')) return false
  return paddedText.split(' ').some((word) => isOneSlipAway(word, term))
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
