import type { AmountBand } from './amount-facets.ts'

/** Bands between the given edges, open at both ends: [45, 55] makes under 45, 45 to under 55, and 55 or more. */
export function bandsBetween(edges: readonly number[], unit: string): AmountBand[] {
  return cut(edges, (from, to) => ({
    value: `${from}-to-${to}`,
    label: `${from} to under ${to} ${unit}`,
    first: `Under ${to} ${unit}`,
    last: `${from} ${unit} or more`,
  }))
}

/** The same for whole numbers, in words that need no "under": [21, 41] makes 20 or less, 21 to 40, and 41 or more. */
export function wholeBandsBetween(edges: readonly number[], unit: string): AmountBand[] {
  return cut(edges, (from, to) => ({
    value: `${from}-to-${to - 1}`,
    label: `${from} to ${to - 1} ${unit}`,
    first: `${to - 1} ${unit} or less`,
    last: `${from} ${unit} or more`,
  }))
}

/** Bands of whole numbers with a stated zero apart, which tells more than "few" does. */
export function zeroAndBandsFrom(zero: string, edges: readonly number[], unit: string): AmountBand[] {
  const [none, ...above] = wholeBandsBetween(edges, unit)
  return none ? [{ ...none, value: 'none', label: zero }, ...above] : above
}

/** A band between two edges, and what it is called where it is the first or the last. */
interface BandWords extends Pick<AmountBand, 'value' | 'label'> {
  readonly first: string
  readonly last: string
}

function cut(edges: readonly number[], wordsFor: (from: number, to: number) => BandWords): AmountBand[] {
  return [-Infinity, ...edges].map((from, at) => {
    const to = edges[at] ?? Infinity
    const { value, label, first, last } = wordsFor(from, to)
    if (from === -Infinity) return { value: `under-${to}`, label: first, from, to }
    if (to === Infinity) return { value: `${from}-up`, label: last, from, to }
    return { value, label, from, to }
  })
}
