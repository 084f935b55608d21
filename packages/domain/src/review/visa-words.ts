/**
 * Words by which a text speaks of visas and immigration, each with the name under which a person is told of it. A
 * mention is enough: no rule can tell a remark from a statement, and an editor who looks once too often costs a minute.
 * They are looked for in a text put plain, in which every dash is a hyphen.
 */
const visaWords: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['visa', /\bvisas?\b/i],
  [
    'a status such as J-1 or H-1B',
    /\b(?:[jfo][- ]?[123]|h[- ]?1(?:[- ]?b)?|h[- ]?4|e[- ]?3|eb[- ]?[123])s?\b/i,
  ],
  [
    'a status such as J-1 or H-1B',
    /\bTN[- ](?:status|holder|work)|\b(?:change|duration|out) of status\b|\bDACA\b/i,
  ],
  ['green card or permanent residence', /\bgreen[- ]?cards?\b|\bpermanent resid(?:ents?|ence|ency)\b/i],
  ['who may work', /\bwork (?:permits?|authori[sz]ation)\b|\beads?\b|\bstem opt\b|\bcpt\b/i],
  // "You may opt out", "you may opt for": a verb has its preposition.
  ['who may work', /\bopt\b(?! (?:out|in|into|for|to)\b)/i],
  ['immigration', /\bimmigra(?:nt|tion)\w*|\basylum\b|\brefugees?\b/i],
  ['an agency or a consulate', /\buscis\b|\bsevis\b|\bconsula(?:te|r)s?\b|\bembass(?:y|ies)\b/i],
  [
    'a form or a number of a rule',
    /\bds[- ]?(?:2019|160|3035)\b|\bI[- ]?(?:94|129|797|140|485|612|765|20)\b|\b212 ?\(?e\b/i,
  ],
  ['waiver', /\bwaivers?\b|\bconrad\b/i],
  [
    'the home-residence rule',
    /\bhome[- ](?:country|residence|residency)\b|\b(?:two|2)[- ]year (?:rule|home)/i,
  ],
  ['sponsorship', /\bsponsor(?:s|ed)?\b(?! of)|\bsponsorship\b|\bsponsoring\b(?! institution)/i],
  ['petition', /\bpetition(?:s|ed|ing)?\b|\blabor (?:condition|certification)\b|\bcap[- ]exempt\b/i],
  ['citizenship', /(?<!non[- ])\bus citizen(?:s|ship)?\b|\bcitizenship\b/i],
  ['travel and entry', /\b(?:travel ban|proclamation|port of entry|re[- ]?entry|deport\w*)\b/i],
]

/** By which of its words a text speaks of visas, named for people; empty where it does not. */
export function visaWordsIn(text: string): string[] {
  const plain = putPlain(text)
  return [...new Set(visaWords.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name))]
}

/** Letters and digits as a keyboard has them, one kind of hyphen and of space, and nothing that cannot be seen. */
function putPlain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
}
