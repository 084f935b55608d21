/**
 * A set of listings by their position: one bit each. Made for the size of its index; never grows. Signed words,
 * because the engine keeps those as plain integers, where unsigned ones above 2^31 cost an allocation each.
 */
export type BitSet = Int32Array

/** The set without any of `size` positions. */
export function noneOf(size: number): BitSet {
  return new Int32Array(Math.ceil(size / 32))
}

/** Makes `set` hold all of `size` positions. */
export function fillAll(set: BitSet, size: number): void {
  set.fill(-1)
  if (size % 32 !== 0) set[set.length - 1] = ~(-1 << (size % 32))
}

/** Puts a position into the set. */
export function put(set: BitSet, position: number): void {
  const word = position >>> 5
  set[word] = (set[word] ?? 0) | (1 << (position & 31))
}

export function has(set: BitSet, position: number): boolean {
  return (((set[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1
}

/** Keeps in `set` only what `other` has too. */
export function keepOnly(set: BitSet, other: BitSet): void {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) & (other[word] ?? 0)
}

/** Adds to `set` all that `other` has. */
export function addAll(set: BitSet, other: BitSet): void {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) | (other[word] ?? 0)
}

/** How many are in it. */
export function sizeOf(set: BitSet): number {
  return sizeOfBoth(set, set)
}

/** How many are in both, without making the set. */
export function sizeOfBoth(a: BitSet, b: BitSet): number {
  let count = 0
  for (let word = 0; word < a.length; word += 1) count += onesIn((a[word] ?? 0) & (b[word] ?? 0))
  return count
}

/** Writes the positions in it into `target`, lowest first; returns how many there are. `target` must have room. */
export function positionsIn(set: BitSet, target: Int32Array): number {
  let count = 0
  for (let word = 0; word < set.length; word += 1) {
    let rest = set[word] ?? 0
    while (rest !== 0) {
      target[count] = word * 32 + lowestOne(rest)
      count += 1
      rest &= rest - 1
    }
  }
  return count
}

/** The ones of a 32-bit word, counted in parallel. */
export function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The place of the lowest one of a word that has any. */
export function lowestOne(word: number): number {
  return 31 - Math.clz32(word & -word)
}
