import { type BitSet, lowestOne, sizeOfBoth } from './bit-set.ts'
import type { FacetColumn } from './facet-column.ts'

/** How the listings of a set answer one facet. */
export interface Tally {
  unknown: number
  /** Listings that give the answer, by answer. */
  readonly matching: Map<string, number>
}

export interface Tallied {
  readonly set: BitSet
  readonly sizeOfSet: number
  /** Room to count in, written over. */
  readonly counts: Int32Array
}

/**
 * Adds to a tally how the listings of a set answer. Where one listing gives one answer, a set that is small against
 * the number of answers is walked through; otherwise it is laid over each answer's set. Both give the same numbers.
 */
export function addToTally(tally: Tally, column: FacetColumn, { set, sizeOfSet, counts }: Tallied): void {
  if (sizeOfSet === 0) return
  const { codes, saying } = column
  if (codes !== null && sizeOfSet < saying.size * set.length * wordsPerStep)
    walk(tally, column, codes, set, counts)
  else overlay(tally, column, set, sizeOfSet)
}

/** How many words can be laid over each other in the time that one listing takes to be walked to. Measured. */
const wordsPerStep = 1

function walk(
  tally: Tally,
  { saying }: FacetColumn,
  codes: Uint8Array,
  set: BitSet,
  counts: Int32Array,
): void {
  counts.fill(0)
  for (let word = 0; word < set.length; word += 1) {
    let rest = set[word] ?? 0
    while (rest !== 0) {
      const code = codes[word * 32 + lowestOne(rest)] ?? 0
      counts[code] = (counts[code] ?? 0) + 1
      rest &= rest - 1
    }
  }
  let code = 0
  for (const answer of saying.keys()) {
    addMatching(tally, answer, counts[code] ?? 0)
    code += 1
  }
  tally.unknown += counts[code] ?? 0
}

function overlay(
  tally: Tally,
  { saying, unknown, codes }: FacetColumn,
  set: BitSet,
  sizeOfSet: number,
): void {
  let said = 0
  for (const [answer, those] of saying) {
    const count = sizeOfBoth(set, those)
    said += count
    addMatching(tally, answer, count)
  }
  // With one answer a listing, those that do not say are the rest.
  tally.unknown += codes === null ? sizeOfBoth(set, unknown) : sizeOfSet - said
}

function addMatching({ matching }: Tally, answer: string, count: number): void {
  matching.set(answer, (matching.get(answer) ?? 0) + count)
}
