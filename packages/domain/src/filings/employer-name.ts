import { legalForms, silentWords, wordsInFull } from './name-words.ts'

/** An employer's name as a file writes it, taken apart. */
export interface EmployerName {
  /** The same for all spellings of one legal name: 'the children s hospital of x' and "Children's Hospital of X, Inc.". */
  readonly key: string
  /** The words of each name that stands in it: the legal name first, then those after "doing business as". */
  readonly names: readonly (readonly string[])[]
}

/** Takes a name apart; null where nothing is left that could name an employer. */
export function employerName(text: string, tradeName: string | null = null): EmployerName | null {
  const parts = [...text.split(doingBusinessAs), ...(tradeName ?? '').split(doingBusinessAs)]
  const names = parts.map(nameWords).filter((words) => words.length > 0)
  const [legal] = names
  if (!legal) return null
  const seen = new Set<string>()
  return {
    key: legal.join(' '),
    names: names.filter((words) => !seen.has(words.join(' ')) && seen.add(words.join(' '))),
  }
}

/** 'D/B/A', 'D B A', 'dba', 'doing business as', 'A/K/A', 'F/K/A', as words of their own. */
const doingBusinessAs =
  /(?:^|[\s,;(]+)(?:d\s*[/.]?\s*b\s*[/.]?\s*a\.?|[af]\s*[/.]\s*k\s*[/.]\s*a\.?|aka|fka|doing business as|trading as)(?=[\s,:]|$)[\s,:]*/i

/**
 * The words of a name in the order in which they stand: lower case, without accents, punctuation, words that carry
 * nothing and the legal form at the end; short forms in full. Empty where nothing is left.
 */
export function nameWords(text: string): string[] {
  const words = joinedHealthcare(joinedInitials(joinedPossessives(plainWords(text))))
  const inFull = words.map((word) => wordsInFull[word] ?? word).filter((word) => !silentWords.has(word))
  return withoutLegalForm(inFull)
}

function plainWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`´]/g, '')
    .toLowerCase()
    .replace(/[&+]/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '')
}

/** Files drop the apostrophe and keep a space: 'children s', 'st luke s'. */
function joinedPossessives(words: readonly string[]): string[] {
  const joined: string[] = []
  for (const word of words) {
    const before = joined.at(-1)
    if (word === 's' && before !== undefined && before.length > 2) joined.splice(-1, 1, `${before}s`)
    else joined.push(word)
  }
  return joined
}

/** Letters that stand alone next to each other are one word: 'p c', 'l l c', 'u c l a'. */
function joinedInitials(words: readonly string[]): string[] {
  const joined: string[] = []
  let isInRun = false
  for (const word of words) {
    const before = joined.at(-1)
    const isLetter = word.length === 1
    if (isLetter && isInRun && before !== undefined) joined.splice(-1, 1, `${before}${word}`)
    else joined.push(word)
    isInRun = isLetter
  }
  return joined
}

function joinedHealthcare(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (word === 'health' && words[at + 1] === 'care') return ['healthcare']
    return word === 'care' && words[at - 1] === 'health' ? [] : [word]
  })
}

function withoutLegalForm(words: readonly string[]): string[] {
  const last = words.findLastIndex((word) => !legalForms.has(word))
  return words.slice(0, last + 1)
}
