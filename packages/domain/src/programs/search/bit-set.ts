/** A set of listings by their position: one bit each. Made for the size of its index; never grows. */
export type BitSet = Uint32Array

/** The set without any of `size` positions. */
export function noneOf(size: number): BitSet {
  return new Uint32Array(Math.ceil(size / 32))
}

/** The set of all of `size` positions. */
export function allOf(size: number): BitSet {
  const set = noneOf(size).fill(0xffffffff)
  const last = set.length - 1
  if (size % 32 !== 0) set[last] = 2 ** (size % 32) - 1
  return set
}

/** Puts a position into the set. */
export function put(set: BitSet, position: number): void {
  const word = position >>> 5
  set[word] = (set[word] ?? 0) | (1 << (position & 31))
}

export function has(set: BitSet, position: number): boolean {
  return (((set[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1
}

/** What is in both. */
export function both(a: BitSet, b: BitSet): BitSet {
  const result = new Uint32Array(a.length)
  for (let word = 0; word < a.length; word += 1) result[word] = (a[word] ?? 0) & (b[word] ?? 0)
  return result
}

/** What is in any of them; `size` positions. */
export function anyOf(sets: readonly BitSet[], size: number): BitSet {
  const result = noneOf(size)
  for (const set of sets)
    for (let word = 0; word < result.length; word += 1) result[word] = (result[word] ?? 0) | (set[word] ?? 0)
  return result
}

/** What is in the first and not in the second. */
export function without(a: BitSet, b: BitSet): BitSet {
  const result = new Uint32Array(a.length)
  for (let word = 0; word < a.length; word += 1) result[word] = (a[word] ?? 0) & ~(b[word] ?? 0)
  return result
}

/** How many are in it. */
export function sizeOf(set: BitSet): number {
  let count = 0
  for (const word of set) count += onesIn(word)
  return count
}

/** How many are in both, without making the set. */
export function sizeOfBoth(a: BitSet, b: BitSet): number {
  let count = 0
  for (let word = 0; word < a.length; word += 1) {
    const shared = (a[word] ?? 0) & (b[word] ?? 0)
    if (shared !== 0) count += onesIn(shared)
  }
  return count
}

/** Calls with each position in it, lowest first. */
export function forEachIn(set: BitSet, visit: (position: number) => void): void {
  for (let word = 0; word < set.length; word += 1) {
    let rest = set[word] ?? 0
    while (rest !== 0) {
      const lowest = rest & -rest
      visit(word * 32 + 31 - Math.clz32(lowest))
      rest ^= lowest
    }
  }
}

/** The ones of a 32-bit word, counted in parallel. */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
