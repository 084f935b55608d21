import { addAll, type BitSet, fillAll, keepOnly, noneOf, put } from './bit-set.ts'
import { isPhrase, isWordFor, standsIn, termsWanted } from './text-match.ts'

/** Which listings have which words, so that a search reads each word once and not each text. */
export interface WordIndex {
  readonly texts: readonly string[]
  readonly positionsOf: ReadonlyMap<string, readonly number[]>
}

/** Takes normalized texts by position, lowest first, and indexes their words. */
export class WordIndexBuilder {
  readonly #texts: string[] = []
  readonly #positionsOf = new Map<string, number[]>()

  add(position: number, text: string): void {
    this.#texts.push(text)
    for (const word of text.split(' ')) {
      const positions = this.#positionsOf.get(word)
      if (!positions) this.#positionsOf.set(word, [position])
      else if (positions.at(-1) !== position) positions.push(position)
    }
  }

  build(): WordIndex {
    return { texts: this.#texts, positionsOf: this.#positionsOf }
  }
}

/** Makes `found` the listings whose text `textMatcher` accepts; all where nothing is asked for. */
export function findWords(found: BitSet, { texts, positionsOf }: WordIndex, query: string): void {
  fillAll(found, texts.length)
  for (const alternatives of termsWanted(query)) {
    const withAny = noneOf(texts.length)
    for (const term of alternatives) addAll(withAny, positionsWith(term))
    keepOnly(found, withAny)
  }

  function positionsWith(term: string): BitSet {
    const set = noneOf(texts.length)
    const fits = isPhrase(term) ? (text: string) => standsIn(` ${text}`, term) : () => true
    const [firstWord = ''] = term.split(' ')
    for (const [word, positions] of positionsOf) {
      if (isPhrase(term) ? word !== firstWord : !isWordFor(word, term)) continue
      for (const position of positions) if (fits(texts[position] ?? '')) put(set, position)
    }
    return set
  }
}
