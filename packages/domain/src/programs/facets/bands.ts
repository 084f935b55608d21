import type { Band } from './amount-facets.ts'

/** Bands between the given edges, open at both ends: [45, 55] makes under 45, 45 to under 55, and 55 or more. */
export function bandsBetween(edges: readonly number[], unit: string): Band[] {
  return cut(edges, {
    first: (to) => `Under ${to} ${unit}`,
    middle: (from, to) => `${from} to under ${to} ${unit}`,
    last: (from) => `${from} ${unit} or more`,
  })
}

/** The same for whole numbers, in words that need no "under": [21, 41] makes 20 or less, 21 to 40, and 41 or more. */
export function wholeBandsBetween(edges: readonly number[], unit: string): Band[] {
  return cut(edges, {
    first: (to) => `${to - 1} ${unit} or less`,
    middle: (from, to) => `${from} to ${to - 1} ${unit}`,
    last: (from) => `${from} ${unit} or more`,
  })
}

/** Bands of whole numbers with a stated zero apart, which tells more than "few" does. */
export function zeroAndBandsFrom(zero: string, edges: readonly number[], unit: string): Band[] {
  const [, ...above] = wholeBandsBetween(edges, unit)
  return [{ value: 'none', label: zero, from: -Infinity, to: edges[0] ?? 1 }, ...above]
}

interface BandWords {
  readonly first: (to: number) => string
  readonly middle: (from: number, to: number) => string
  readonly last: (from: number) => string
}

function cut(edges: readonly number[], words: BandWords): Band[] {
  return [-Infinity, ...edges].map((from, at) => {
    const to = edges[at] ?? Infinity
    if (from === -Infinity) return { value: `under-${to}`, label: words.first(to), from, to }
    if (to === Infinity) return { value: `${from}-up`, label: words.last(from), from, to }
    return { value: `${from}-to-${to}`, label: words.middle(from, to), from, to }
  })
}
