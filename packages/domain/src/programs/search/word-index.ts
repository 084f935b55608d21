import { type BitSet, fillAll, keepOnly, noneOf, put } from './bit-set.ts'
import {
  isNearlyWordFor,
  isPhrase,
  isWordFor,
  phraseStandsIn,
  termsWanted,
  type WantedTerm,
} from './text-match.ts'

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

/**
 * Makes `found` the listings that have every term of a query, be it as a synonym or as the beginning of a word; all
 * where nothing is asked for. Only for a term that no listing has, words with a typing mistake in them count too.
 */
export function findWords(found: BitSet, words: WordIndex, query: string): void {
  fillAll(found, words.texts.length)
  for (const term of termsWanted(query)) keepOnly(found, withTerm(words, term) ?? nearly(words, term[0]))
}

/** The words of a query that no listing has, but that some have nearly: what was found in their place has to be told. */
export function wordsReadNearly(words: WordIndex, query: string): string[] {
  return termsWanted(query)
    .filter((term) => withTerm(words, term) === null && !isEmpty(nearly(words, term[0])))
    .map(([typed]) => typed)
}

/** The listings that have a term or what means the same; null where none has. */
function withTerm(words: WordIndex, alternatives: WantedTerm): BitSet | null {
  const set = noneOf(words.texts.length)
  let isFound = false
  for (const term of alternatives)
    for (const position of isPhrase(term) ? withPhrase(words, term) : withWord(words, term)) {
      put(set, position)
      isFound = true
    }
  return isFound ? set : null
}

function* withWord({ positionsOf }: WordIndex, term: string): Generator<number> {
  for (const [word, positions] of positionsOf) if (isWordFor(word, term)) yield* positions
}

function* withPhrase({ texts, positionsOf }: WordIndex, phrase: string): Generator<number> {
  const [firstWord = ''] = phrase.split(' ')
  for (const position of positionsOf.get(firstWord) ?? [])
    if (phraseStandsIn(texts[position] ?? '', phrase)) yield position
}

function nearly({ texts, positionsOf }: WordIndex, term: string): BitSet {
  const set = noneOf(texts.length)
  if (isPhrase(term)) return set
  for (const [word, positions] of positionsOf)
    if (isNearlyWordFor(word, term)) for (const position of positions) put(set, position)
  return set
}

function isEmpty(set: BitSet): boolean {
  return set.every((word) => word === 0)
}
