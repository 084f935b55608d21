import { type BitSet, noneOf, put } from './bit-set.ts'

/** How all listings answer one facet. */
export interface FacetColumn {
  /** Answers that listings give, each with the listings that give it. */
  readonly saying: ReadonlyMap<string, BitSet>
  /** Listings that do not say. */
  readonly unknown: BitSet
  /**
   * Where no listing gives two answers: by position the number of its answer, in the order of `saying`; the number
   * after the last means unknown. Null where some listing gives several.
   */
  readonly codes: Uint8Array | null
}

/** Takes the answers of listings one after another and makes a column of them. */
export class FacetColumnBuilder {
  readonly #size: number
  readonly #saying = new Map<string, { readonly code: number; readonly set: BitSet }>()
  readonly #unknown: BitSet
  readonly #codes: Uint8Array
  #isSingle = true

  constructor(size: number) {
    this.#size = size
    this.#unknown = noneOf(size)
    this.#codes = new Uint8Array(size).fill(unknownCode)
  }

  /** Takes the answers of the listing at a position; null is unknown. */
  add(position: number, answers: readonly string[] | null): void {
    if (answers === null) {
      put(this.#unknown, position)
      return
    }
    if (answers.length !== 1) this.#isSingle = false
    for (const answer of answers) {
      const { set, code } = this.#answer(answer)
      put(set, position)
      this.#codes[position] = code
    }
  }

  build(): FacetColumn {
    const answers = this.#saying.size
    const saying = new Map([...this.#saying].map(([answer, { set }]) => [answer, set]))
    const isSingle = this.#isSingle && answers < unknownCode
    const codes = isSingle ? this.#codes.map((code) => (code === unknownCode ? answers : code)) : null
    return { saying, unknown: this.#unknown, codes }
  }

  #answer(answer: string): { readonly code: number; readonly set: BitSet } {
    const known = this.#saying.get(answer)
    if (known) return known
    const added = { code: this.#saying.size, set: noneOf(this.#size) }
    this.#saying.set(answer, added)
    return added
  }
}

const unknownCode = 255
