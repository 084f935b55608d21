import { normalizeText, termsWanted } from '../programs/search/text-match.ts'

/** Words that say nothing about what is asked. */
const idle = new Set(
  normalizeText(
    `a about after all also am an and any are as at be been before but by can could did do does for from get go had
    has have how i if in into is it its just let like many may me might more most much my need no not of on once one
    only or other our out over per please possible really shall should so some still such than thank thanks that the
    their them then there these they this those to too under until up us very want was we were what when where whether
    which while who whom whose why will with without would yes you your im ive id dont doesnt isnt`,
  ).split(' '),
)

/** Words that mean the same to whoever asks; the first one stands for all. */
const alike: readonly (readonly string[])[] = [
  ['hour', 'duty', 'schedule', 'workload', 'workweek'],
  ['residency', 'resident', 'residencies'],
  ['fellowship', 'fellow', 'fellowships'],
  ['visa', 'sponsorship', 'sponsor', 'immigration'],
  ['practice', 'practicing', 'practise', 'clinic', 'clinical'],
  ['pay', 'salary', 'money', 'income', 'wage'],
  ['graduation', 'graduated', 'yog', 'graduate'],
  ['family', 'spouse', 'husband', 'wife', 'partner', 'child', 'kid'],
  ['waiver', 'conrad'],
  ['exam', 'step', 'usmle'],
]
const standsFor = new Map(
  alike.flatMap(([first = '', ...rest]) => rest.map((word) => [word, first] as const)),
)

/** What a text is about, as a set of plain word stems: idle words dropped, synonyms and endings made one. */
export function subjectsOf(text: string): ReadonlySet<string> {
  const found = termsWanted(text)
    .map((alternatives) => [...alternatives].sort()[0] ?? '')
    .flatMap((term) => (term.includes(' ') ? [term] : stemOf(term)))
  return new Set(found.filter((word) => word !== '' && !idle.has(word)))
}

function stemOf(word: string): string[] {
  if (idle.has(word)) return []
  const known = standsFor.get(word)
  if (known) return [known]
  const stem = word.length > 4 ? word.replace(/(?:ies|es|s)$/, '') : word
  return [standsFor.get(stem) ?? stem]
}

/**
 * How alike two texts are in what they are about, 0 to 1: the shared subjects as a part of all subjects of both. Zero
 * where one of them is about nothing that can be told.
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  const all = one.size + other.size - shared
  return all === 0 ? 0 : shared / all
}
