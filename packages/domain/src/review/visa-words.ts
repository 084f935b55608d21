/**
 * Words by which a text speaks of visas and immigration, each with the name under which a person is told of it. A
 * mention is enough: no rule can tell a remark from a statement, and an editor who looks once too often costs a minute.
 * Hyphens may be missing or non-breaking. Where capitals make the word (OPT, EAD), only capitals count.
 */
const visaWords: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['visa', /\bvisas?\b/i],
  ['a status such as J-1 or H-1B', /\b(?:[JFO][-‑ ]?[123]|H[-‑ ]?1[-‑ ]?B|H[-‑ ]?4|E[-‑ ]?3)\b/],
  ['green card or permanent residence', /\bgreen[-‑ ]cards?\b|\bpermanent resid(?:ents?|ence|ency)\b/i],
  ['who may work', /\bwork (?:permits?|authori[sz]ation)\b|\bEADs?\b|\b(?:STEM )?OPT\b|\bCPT\b/],
  ['immigration', /\bimmigra(?:nt|tion)\w*/i],
  ['an agency or a consulate', /\bUSCIS\b|\bSEVIS\b|\bconsula(?:te|r)s?\b|\bembass(?:y|ies)\b/i],
  ['a form or a number of a rule', /\bDS[-‑ ]?2019\b|\bI[-‑ ]?(?:94|129|797|140|485|20)\b|\b212\(e\)/i],
  ['waiver', /\bwaivers?\b|\bConrad\b/i],
  ['the home-residence rule', /\bhome[-‑ ](?:country|residence)\b|\btwo[-‑ ]year rule\b/i],
  ['sponsorship', /\bsponsors?\b(?! of)|\bsponsorship\b|\bcap[-‑ ]exempt\b/i],
  ['petition', /\bpetition(?:s|ed|ing)?\b|\blabor condition\b/i],
  ['citizenship', /(?<!non[-‑ ])\bUS citizen(?:s|ship)?\b|\bcitizenship\b/i],
  ['travel and entry', /\b(?:travel ban|proclamation|port of entry|re[-‑ ]?entry|deport\w*)\b/i],
]

/** By which of its words a text speaks of visas, named for people; empty where it does not. */
export function visaWordsIn(text: string): string[] {
  return visaWords.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
}
