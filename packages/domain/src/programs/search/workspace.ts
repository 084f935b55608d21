import { type BitSet, noneOf } from './bit-set.ts'

/**
 * The sets that a search writes into. An index has one workspace, and every search of it writes over what the last one
 * left: so a search leaves no garbage behind. A search runs to its end before anything else does, and its answer holds
 * none of these sets.
 */
export interface Workspace {
  /** What the words search for finds. */
  readonly found: BitSet
  /** What is found and fails no filter. */
  readonly shown: BitSet
  /** What fails one filter or more; in the end exactly one. */
  readonly failing: BitSet
  /** What fails two filters or more. */
  readonly failingMore: BitSet
  /** What fails the filter of a facet, facet by facet. */
  readonly failingFacet: readonly BitSet[]
  /** What does not say what is asked for. */
  readonly unknown: BitSet
  /** Room for every position, or every rank in an order. */
  readonly positions: Int32Array
  /** Room to count each answer of a facet whose answers fit a code of eight bits. */
  readonly counts: Int32Array
}

export function workspaceFor(size: number, facets: number): Workspace {
  return {
    found: noneOf(size),
    shown: noneOf(size),
    failing: noneOf(size),
    failingMore: noneOf(size),
    failingFacet: Array.from({ length: facets }, () => noneOf(size)),
    unknown: noneOf(size),
    positions: new Int32Array(size),
    counts: new Int32Array(256),
  }
}
