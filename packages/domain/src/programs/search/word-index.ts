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
export class WordIndex {
  readonly #texts: readonly string[]
  readonly #positionsOf: ReadonlyMap<string, readonly number[]>
  readonly #found = new Map<string, FoundTerm>()

  constructor(texts: readonly string[], positionsOf: ReadonlyMap<string, readonly number[]>) {
    this.#texts = texts
    this.#positionsOf = positionsOf
  }

  /**
   * Makes `found` the listings that have every term of a query, be it as a synonym or as the beginning of a word; all
   * where nothing is asked for. Only for a term that no listing has, words with a typing mistake in them count too.
   */
  find(found: BitSet, query: string): void {
    fillAll(found, this.#texts.length)
    for (const term of termsWanted(query)) keepOnly(found, this.#findTerm(term).set)
  }

  /** The words of a query that no listing has as typed, but some nearly: that others were looked for is to be told. */
  readNearly(query: string): string[] {
    const nearly = termsWanted(query).filter((term) => this.#findTerm(term).isNearly)
    return nearly.map(([typed]) => typed)
  }

  /** True where a listing has what a term asks for, as typed or as a synonym. */
  stands(term: WantedTerm): boolean {
    const { set, isNearly } = this.#findTerm(term)
    return !isNearly && set.some((word) => word !== 0)
  }

  /** Remembers the last terms: a page asks for the same words several times, a reader who tries filters many times. */
  #findTerm(term: WantedTerm): FoundTerm {
    const [typed] = term
    const found = this.#found.get(typed) ?? this.#lookFor(term)
    this.#found.delete(typed)
    this.#found.set(typed, found)
    for (const oldest of this.#found.keys()) {
      if (this.#found.size <= mostRemembered) break
      this.#found.delete(oldest)
    }
    return found
  }

  #lookFor(term: WantedTerm): FoundTerm {
    const set = noneOf(this.#texts.length)
    const isStated = term.map((one) => this.#addTerm(set, one)).includes(true)
    return { set, isNearly: !isStated && this.#addNearly(set, term[0]) }
  }

  /** Adds the listings that have a term; false where none has. */
  #addTerm(set: BitSet, term: string): boolean {
    if (isPhrase(term)) return this.#addPhrase(set, term)
    return this.#addWords(set, (word) => isWordFor(word, term))
  }

  #addNearly(set: BitSet, term: string): boolean {
    return !isPhrase(term) && this.#addWords(set, (word) => isNearlyWordFor(word, term))
  }

  #addPhrase(set: BitSet, phrase: string): boolean {
    const [firstWord = ''] = phrase.split(' ')
    const candidates = this.#positionsOf.get(firstWord) ?? []
    const having = candidates.filter((position) => phraseStandsIn(this.#texts[position] ?? '', phrase))
    for (const position of having) put(set, position)
    return having.length > 0
  }

  #addWords(set: BitSet, isWanted: (word: string) => boolean): boolean {
    let isFound = false
    for (const [word, positions] of this.#positionsOf) {
      if (!isWanted(word)) continue
      isFound = true
      for (const position of positions) put(set, position)
    }
    return isFound
  }
}

/** The listings that have a term. */
interface FoundTerm {
  readonly set: BitSet
  /** True where none has it, but some nearly. */
  readonly isNearly: boolean
}

/** Terms whose listings are remembered: at 100,000 listings 12 kB each. */
const mostRemembered = 64

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
    return new WordIndex(this.#texts, this.#positionsOf)
  }
}
