import { type BitSet, allOf, anyOf, both, noneOf, put } from './bit-set.ts'
import { isPhrase, isWordFor, standsIn, termsWanted } from './text-match.ts'

/** Which listings have which words, so that a search reads each word once and not each text. */
export interface WordIndex {
  readonly texts: readonly string[]
  readonly positionsOf: ReadonlyMap<string, readonly number[]>
}

/** Indexes normalized texts by position. */
export function wordIndex(texts: readonly string[]): WordIndex {
  const positionsOf = new Map<string, number[]>()
  texts.forEach((text, position) => {
    for (const word of new Set(text.split(' '))) {
      const positions = positionsOf.get(word)
      if (positions) positions.push(position)
      else positionsOf.set(word, [position])
    }
  })
  return { texts, positionsOf }
}

/** The listings whose text `textMatcher` accepts; null where nothing is asked for, so that all are. */
export function positionsMatching({ texts, positionsOf }: WordIndex, query: string): BitSet | null {
  const wanted = termsWanted(query)
  if (wanted.length === 0) return null
  const size = texts.length
  return wanted.reduce(
    (found, alternatives) => both(found, anyOf(alternatives.map(positionsWith), size)),
    allOf(size),
  )

  function positionsWith(term: string): BitSet {
    const set = noneOf(size)
    const fits = isPhrase(term) ? (text: string) => standsIn(` ${text}`, term) : () => true
    const [firstWord = ''] = term.split(' ')
    for (const [word, positions] of positionsOf) {
      if (isPhrase(term) ? word !== firstWord : !isWordFor(word, term)) continue
      for (const position of positions) if (fits(texts[position] ?? '')) put(set, position)
    }
    return set
  }
}
