import { type BitSet, forEachIn, noneOf, put, sizeOfBoth } from './bit-set.ts'

/** How all listings answer one facet. */
export interface FacetColumn {
  /** Listings that give the answer, by answer. */
  readonly saying: ReadonlyMap<string, BitSet>
  /** Listings that do not say. */
  readonly unknown: BitSet
  /**
   * Where no listing gives two answers: the number of its answer in `answers`, by position; the last number means
   * unknown. Null where some listing gives several.
   */
  readonly codes: Uint8Array | null
  readonly answers: readonly string[]
}

/** Turns answers by position into a column; null is unknown. */
export function facetColumn(answersByPosition: readonly (readonly string[] | null)[]): FacetColumn {
  const size = answersByPosition.length
  const saying = new Map<string, BitSet>()
  const unknown = noneOf(size)
  answersByPosition.forEach((answers, position) => {
    if (answers === null) put(unknown, position)
    for (const answer of answers ?? []) {
      const set = saying.get(answer) ?? noneOf(size)
      put(set, position)
      saying.set(answer, set)
    }
  })
  const answers = [...saying.keys()]
  const isSingle = answers.length < 255 && answersByPosition.every((given) => (given?.length ?? 1) === 1)
  return { saying, unknown, answers, codes: isSingle ? codesOf(answersByPosition, answers) : null }
}

export interface Tally {
  readonly unknown: number
  readonly matching: ReadonlyMap<string, number>
}

/**
 * How the listings of a set answer. A small set is walked through, a large one is laid over each answer's set: the
 * two ways give the same numbers.
 */
export function tallyOf(column: FacetColumn, set: BitSet, sizeOfSet: number): Tally {
  const { codes, answers, saying, unknown } = column
  if (codes !== null && sizeOfSet < set.length * answers.length) {
    const counts = new Uint32Array(answers.length + 1)
    forEachIn(set, (position) => {
      const code = codes[position] ?? answers.length
      counts[code] = (counts[code] ?? 0) + 1
    })
    const matching = new Map(answers.map((answer, code) => [answer, counts[code] ?? 0]))
    return { unknown: counts[answers.length] ?? 0, matching }
  }
  const matching = new Map<string, number>()
  for (const [answer, those] of saying) matching.set(answer, sizeOfBoth(set, those))
  return { unknown: sizeOfBoth(set, unknown), matching }
}

function codesOf(
  answersByPosition: readonly (readonly string[] | null)[],
  answers: readonly string[],
): Uint8Array {
  const codeOf = new Map(answers.map((answer, code) => [answer, code]))
  return Uint8Array.from(answersByPosition, (given) => codeOf.get(given?.[0] ?? '') ?? answers.length)
}
