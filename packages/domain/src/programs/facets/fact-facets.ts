import type { Option } from '../../frame/option.ts'
import { type ProgramFactKey, programFacts } from '../program-facts.ts'
import type { Facet, FacetGroup } from './facet.ts'

/** A facet over a fact that is a choice (or several) from a closed list: its words and options come from the fact. */
export function factFacet(key: ProgramFactKey, param: string): Facet {
  const fact = programFacts[key]
  const options = 'options' in fact ? fact.options : []
  return {
    key,
    param,
    label: fact.label,
    group: groupOf(key),
    options: () => options,
    valuesOf: ({ program }) => {
      const value = program.facts[key]
      if (value === null) return null
      return Array.isArray(value) ? value : [String(value)]
    },
  }
}

/** A band of an amount: from `from` to below `to`. */
export interface Band extends Option {
  readonly from: number
  readonly to: number
}

/** A facet over a fact that is a number, cut into bands. */
export function bandFacet(key: ProgramFactKey, param: string, bands: readonly Band[]): Facet {
  return {
    key,
    param,
    label: programFacts[key].label,
    group: groupOf(key),
    options: () => bands,
    valuesOf: ({ program }) => {
      const value = program.facts[key]
      if (typeof value !== 'number') return null
      const band = bands.find(({ from, to }) => value >= from && value < to)
      return band ? [band.value] : null
    },
  }
}

/** Bands between the given edges, open at both ends: [45, 55] makes under 45, 45 to under 55, and 55 or more. */
export function bandsBetween(edges: readonly number[], unit: string): Band[] {
  const starts = [-Infinity, ...edges]
  return starts.map((from, index) => {
    const to = edges[index] ?? Infinity
    if (from === -Infinity) return { value: `under-${to}`, label: `Under ${to} ${unit}`, from, to }
    if (to === Infinity) return { value: `${from}-up`, label: `${from} ${unit} or more`, from, to }
    return { value: `${from}-to-${to}`, label: `${from} to under ${to} ${unit}`, from, to }
  })
}

function groupOf(key: ProgramFactKey): FacetGroup {
  return programFacts[key].group
}
